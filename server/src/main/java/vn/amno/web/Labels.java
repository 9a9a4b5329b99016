package vn.amno.web;

import vn.amno.rules.AreaType;
import vn.amno.rules.Contract;
import vn.amno.rules.Education;
import vn.amno.rules.Flag;
import vn.amno.rules.Indicator;
import vn.amno.rules.Known;
import vn.amno.rules.Schooling;
import vn.amno.rules.SourceStatus;
import vn.amno.rules.Verdict;
import vn.amno.rules.Work;

/** What people read for the constants of the rules. The switches have no default, so that a new constant does not compile without its word. */
public final class Labels {

    private Labels() {}

    /** In lists. */
    public static String shortName(Verdict verdict) {
        return switch (verdict) {
            case POOR -> "Hộ nghèo";
            case NEAR_POOR -> "Cận nghèo";
            case AVERAGE -> "Trung bình";
            case ABOVE -> "Trên trung bình";
            case ABOVE_LINE_UNSPLIT -> "Trên chuẩn, chưa tách";
            case UNDETERMINED -> "Chưa xác định";
        };
    }

    /** In full. */
    public static String name(Verdict verdict) {
        return switch (verdict) {
            case POOR -> "Hộ nghèo";
            case NEAR_POOR -> "Hộ cận nghèo";
            case AVERAGE -> "Mức sống trung bình";
            case ABOVE -> "Trên trung bình";
            case ABOVE_LINE_UNSPLIT -> "Trên chuẩn, chưa tách";
            case UNDETERMINED -> "Chưa xác định";
        };
    }

    /** Last part of the classes {@code an-class--} and {@code f-} of the style sheet. */
    public static String style(Verdict verdict) {
        return switch (verdict) {
            case POOR -> "poor";
            case NEAR_POOR -> "near";
            case AVERAGE -> "avg";
            case ABOVE -> "above";
            case ABOVE_LINE_UNSPLIT, UNDETERMINED -> "unknown";
        };
    }

    public static String name(Indicator indicator) {
        return switch (indicator) {
            case EMPLOYMENT -> "Việc làm";
            case DEPENDANTS -> "Người phụ thuộc";
            case NUTRITION -> "Dinh dưỡng";
            case HEALTH_INSURANCE -> "Bảo hiểm y tế";
            case ADULT_EDUCATION -> "Trình độ người lớn";
            case SCHOOL_ATTENDANCE -> "Trẻ em đi học";
            case HOUSING_QUALITY -> "Chất lượng nhà ở";
            case FLOOR_AREA -> "Diện tích nhà ở";
            case WATER -> "Nguồn nước";
            case LATRINE -> "Nhà tiêu";
            case TELECOM -> "Dịch vụ viễn thông";
            case INFORMATION_ASSETS -> "Phương tiện thông tin";
            case HEALTH_SERVICES -> "Dịch vụ y tế";
            case WASTE -> "Xử lý rác thải";
        };
    }

    public static String name(AreaType area) {
        return switch (area) {
            case RURAL -> "nông thôn";
            case URBAN -> "thành thị";
        };
    }

    /** Why a household deserves a look. */
    public static String reason(Flag flag) {
        return switch (flag) {
            case POINTS_AND_INCOME_DISAGREE -> "Điểm và thu nhập khác phía";
            case TICKS_AND_MEMBERS_DISAGREE -> "Phiếu và thành viên không khớp";
            case POINTS_NOT_APPLICABLE -> "Điểm B1 không dùng được";
            case CLOSE_TO_LINE -> "Sát ngưỡng";
            case AREA_TYPE_UNKNOWN -> "Chưa ghi khu vực";
        };
    }

    /** Whether a household lacks something. */
    public static String deprived(Known answer) {
        return switch (answer) {
            case YES -> "Thiếu";
            case NO -> "Không thiếu";
            case UNKNOWN -> "Chưa rõ";
        };
    }

    public static String yesNo(Known answer) {
        return switch (answer) {
            case YES -> "Có";
            case NO -> "Không";
            case UNKNOWN -> Formats.NOT_RECORDED;
        };
    }

    public static String mark(SourceStatus status) {
        return switch (status) {
            case SOURCE_TEXT -> "đã có văn bản gốc";
            case SECONDARY, MEMORY -> "cần đối chiếu văn bản";
        };
    }

    public static String name(Schooling schooling) {
        return switch (schooling) {
            case NONE -> "không đi học";
            case PRESCHOOL -> "học mầm non";
            case PRIMARY -> "học tiểu học";
            case LOWER_SECONDARY -> "học THCS";
            case UPPER_SECONDARY -> "học THPT";
            case SHORT_COURSE -> "học nghề ngắn hạn";
            case VOCATIONAL_INTERMEDIATE -> "học trung cấp";
            case COLLEGE -> "học cao đẳng";
            case UNIVERSITY -> "học đại học";
        };
    }

    public static String name(Education education) {
        return switch (education) {
            case BELOW_PRIMARY -> "chưa tốt nghiệp tiểu học";
            case PRIMARY -> "tốt nghiệp tiểu học";
            case LOWER_SECONDARY -> "tốt nghiệp THCS";
            case UPPER_SECONDARY -> "tốt nghiệp THPT";
            case VOCATIONAL_ELEMENTARY -> "sơ cấp, chứng chỉ nghề";
            case VOCATIONAL_INTERMEDIATE -> "trung cấp";
            case COLLEGE -> "cao đẳng";
            case UNIVERSITY -> "đại học trở lên";
        };
    }

    public static String name(Work work) {
        return switch (work) {
            case WORKING -> "đang làm việc";
            case JOBLESS -> "không có việc làm";
            case UNABLE -> "không có khả năng lao động";
            case STUDYING -> "đang đi học";
            case UNWILLING -> "không muốn đi làm";
            case RETIRED_OR_HOMEMAKER -> "nghỉ hưu, nội trợ";
        };
    }

    public static String name(Contract contract) {
        return switch (contract) {
            case WITH -> "có hợp đồng lao động";
            case WITHOUT -> "làm thuê, không hợp đồng";
            case NOT_WAGED -> "không làm công ăn lương";
        };
    }
}
