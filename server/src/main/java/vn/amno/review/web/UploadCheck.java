package vn.amno.review.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.amno.web.Formats;

/** What can be said of an upload before anybody reads it. */
final class UploadCheck {

    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int LONGEST_NAME = 200;

    private UploadCheck() {}

    /** What is wrong and what to do, in Vietnamese; empty when nothing is. */
    static String problem(MultipartFile file, @Nullable LocalDate reviewDate, LocalDate today) {
        if (file.isEmpty()) {
            return "Chưa có tệp nào được chọn, hoặc tệp rỗng. Chọn tệp .xlsx của đợt rà soát.";
        }
        if (reviewDate == null) {
            return "Chưa có ngày rà soát. Gõ theo lịch, ví dụ %s.".formatted(Formats.date(today));
        }
        if (reviewDate.isAfter(today) || reviewDate.isBefore(FIRST_DAY)) {
            return "Ngày rà soát %s không dùng được: phải từ %s đến hôm nay, %s."
                    .formatted(Formats.date(reviewDate), Formats.date(FIRST_DAY), Formats.date(today));
        }
        return "";
    }

    /** Without folders, which some browsers send. */
    static String name(MultipartFile file) {
        var full = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var name = full.substring(Math.max(full.lastIndexOf('/'), full.lastIndexOf('\\')) + 1);
        var shortened = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        return shortened.isBlank() ? "tep.xlsx" : shortened;
    }
}
