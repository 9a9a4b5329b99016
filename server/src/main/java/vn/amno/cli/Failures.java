package vn.amno.cli;

import java.net.BindException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.stream.Stream;
import vn.amno.backup.BackupException;
import vn.amno.law.BrokenLawException;
import vn.amno.workbook.WorkbookException;

/** What to say of a command that could not be carried out. */
final class Failures {

    private Failures() {}

    static String text(Throwable problem) {
        return Stream.iterate(problem, failure -> failure != null, Throwable::getCause)
                .flatMap(failure -> known(failure).stream())
                .findFirst()
                .orElseGet(() -> "chưa làm được, không có gì thay đổi. Nguyên nhân: " + root(problem));
    }

    private static Optional<String> known(Throwable failure) {
        return switch (failure) {
            case WorkbookException refused -> Optional.of(refused.text());
            case BrokenLawException broken ->
                Optional.of("dữ liệu pháp luật có lỗi, chưa chạy được:\n" + String.join("\n", broken.faults()));
            case BackupException refused -> Optional.of(refused.text());
            case NoSuchFileException missing ->
                Optional.of("không có tệp hoặc thư mục “%s”.".formatted(missing.getFile()));
            case AccessDeniedException denied ->
                Optional.of("không có quyền đọc hoặc ghi “%s”.".formatted(denied.getFile()));
            case OverlappingFileLockException _ -> Optional.of("thư mục dữ liệu đang có chương trình khác dùng.");
            case BindException _ ->
                Optional.of("cổng đang có chương trình khác dùng. Chọn cổng khác, ví dụ --port 8081.");
            default -> portInUse(failure);
        };
    }

    /** The framework's own exception; named by text, since the command line does not know the framework. */
    private static Optional<String> portInUse(Throwable failure) {
        return failure.getClass().getSimpleName().equals("PortInUseException")
                ? Optional.of("cổng đang có chương trình khác dùng. Chọn cổng khác, ví dụ --port 8081.")
                : Optional.empty();
    }

    /** Why something next to the command's own work was not possible. */
    static String cause(Throwable problem) {
        return Stream.iterate(problem, failure -> failure != null, Throwable::getCause)
                .flatMap(failure -> known(failure).stream())
                .findFirst()
                .orElseGet(() -> "Nguyên nhân: " + root(problem));
    }

    private static String root(Throwable problem) {
        var cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return "%s (%s)".formatted(cause.getMessage(), cause.getClass().getSimpleName());
    }
}
