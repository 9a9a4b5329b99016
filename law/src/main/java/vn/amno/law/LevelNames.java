package vn.amno.law;

import java.util.List;
import java.util.stream.Collectors;
import vn.amno.rules.Education;
import vn.amno.rules.Schooling;

/** Vietnamese names of school levels (bậc học), for values that speak of them. */
final class LevelNames {

    private LevelNames() {}

    static String of(List<Schooling> levels) {
        return levels.stream().map(LevelNames::of).collect(Collectors.joining(", "));
    }

    static String of(Schooling level) {
        return switch (level) {
            case NONE -> "không đi học";
            case PRESCHOOL -> "mầm non";
            case PRIMARY -> "tiểu học";
            case LOWER_SECONDARY -> "trung học cơ sở";
            case UPPER_SECONDARY -> "trung học phổ thông";
            case SHORT_COURSE -> "đào tạo ngắn hạn";
            case VOCATIONAL_INTERMEDIATE -> "trung cấp";
            case COLLEGE -> "cao đẳng";
            case UNIVERSITY -> "đại học trở lên";
        };
    }

    static String of(Education level) {
        return switch (level) {
            case BELOW_PRIMARY -> "chưa tốt nghiệp tiểu học";
            case PRIMARY -> "tiểu học";
            case LOWER_SECONDARY -> "trung học cơ sở";
            case UPPER_SECONDARY -> "trung học phổ thông";
            case VOCATIONAL_ELEMENTARY -> "sơ cấp, chứng chỉ nghề";
            case VOCATIONAL_INTERMEDIATE -> "trung cấp";
            case COLLEGE -> "cao đẳng";
            case UNIVERSITY -> "đại học trở lên";
        };
    }
}
