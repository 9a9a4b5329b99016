package vn.amno.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.amno.rules.Definition.Band;
import vn.amno.rules.Definition.TickOnly;

/** The national standards with their real numbers, for tests of the rules alone. The product reads them from {@code law/data}. */
final class TestStandards {

    static final String FORM_2016 = "Thông tư 17/2016/TT-BLĐTBXH";
    static final String FORM_2022 = "Thông tư 07/2021/TT-BLĐTBXH";

    private static final LegalRef DECISION_59 = ref("Quyết định 59/2015/QĐ-TTg", "", SourceStatus.SOURCE_TEXT);
    private static final LegalRef DECREE_07 = ref("Nghị định 07/2021/NĐ-CP", "Điều 3", SourceStatus.SOURCE_TEXT);
    private static final LegalRef ANNEX_07 = ref("Nghị định 07/2021/NĐ-CP", "Phụ lục", SourceStatus.MEMORY);
    private static final LegalRef DECREE_351 = ref("Nghị định 351/2025/NĐ-CP", "", SourceStatus.SECONDARY);
    private static final LegalRef CIRCULAR_17 = ref(FORM_2016, "", SourceStatus.SOURCE_TEXT);
    private static final LegalRef CIRCULAR_07 = ref(FORM_2022, "", SourceStatus.SECONDARY);
    private static final TickOnly TICK = new TickOnly();

    static final Standard VN_2016 = new Standard(
            "vn-2016",
            "Chuẩn nghèo tiếp cận đa chiều giai đoạn 2016-2020",
            LocalDate.of(2016, 1, 1),
            LocalDate.of(2021, 12, 31),
            "VN",
            Map.of(
                    AreaType.RURAL,
                    new Lines(700_000L, DECISION_59, 1_000_000, DECISION_59, 1_500_000L, DECISION_59),
                    AreaType.URBAN,
                    new Lines(900_000L, DECISION_59, 1_300_000, DECISION_59, 1_950_000L, DECISION_59)),
            Map.of(AreaType.RURAL, points2016(120, 150), AreaType.URBAN, points2016(140, 175)),
            indicators2016(),
            3,
            DECISION_59,
            CIRCULAR_17,
            true);

    static final Standard VN_2022 = new Standard(
            "vn-2022",
            "Chuẩn nghèo đa chiều giai đoạn 2022-2025",
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2026, 12, 31),
            "VN",
            Map.of(
                    AreaType.RURAL,
                    new Lines(null, null, 1_500_000, DECREE_07, 2_250_000L, DECREE_07),
                    AreaType.URBAN,
                    new Lines(null, null, 2_000_000, DECREE_07, 3_000_000L, DECREE_07)),
            Map.of(AreaType.RURAL, points2022(140), AreaType.URBAN, points2022(175)),
            indicators2022(),
            3,
            DECREE_07,
            CIRCULAR_07,
            true);

    static final Standard VN_2027 = new Standard(
            "vn-2027",
            "Chuẩn nghèo đa chiều giai đoạn 2027-2030",
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2030, 12, 31),
            "VN",
            Map.of(
                    AreaType.RURAL,
                    new Lines(null, null, 2_200_000, DECREE_351, null, null),
                    AreaType.URBAN,
                    new Lines(null, null, 2_800_000, DECREE_351, null, null)),
            Map.of(),
            indicators2027(),
            3,
            DECREE_351,
            DECREE_351,
            false);

    static final List<Standard> ALL = List.of(VN_2016, VN_2022, VN_2027);

    private TestStandards() {}

    static Standard byId(String id) {
        return ALL.stream()
                .filter(standard -> standard.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no test standard %s.".formatted(id)));
    }

    private static LegalRef ref(String act, String place, SourceStatus status) {
        return new LegalRef(act, place, status);
    }

    private static Points points2016(int poorAloneMax, int lowMax) {
        var b2 = new Points.B2(10, 30, CIRCULAR_17);
        return new Points(FORM_2016, poorAloneMax, CIRCULAR_17, lowMax, CIRCULAR_17, b2);
    }

    private static Points points2022(int lowMax) {
        return new Points(FORM_2022, null, null, lowMax, CIRCULAR_07, new Points.B2(10, 30, CIRCULAR_07));
    }

    private static List<IndicatorRule> indicators2016() {
        var schooling = new Definition.BasicSchooling(15, 1986, Education.LOWER_SECONDARY);
        var anySchool =
                List.of(Schooling.PRESCHOOL, Schooling.PRIMARY, Schooling.LOWER_SECONDARY, Schooling.UPPER_SECONDARY);
        var attendance = new Definition.SchoolAttendance(List.of(new Band(5, 15, anySchool)));
        return List.of(
                rule2016(Indicator.ADULT_EDUCATION, "2016.1", "Trình độ giáo dục của người lớn", schooling),
                rule2016(Indicator.SCHOOL_ATTENDANCE, "2016.2", "Tình trạng đi học của trẻ em", attendance),
                rule2016(Indicator.HEALTH_SERVICES, "2016.3", "Tiếp cận các dịch vụ y tế", TICK),
                rule2016(Indicator.HEALTH_INSURANCE, "2016.4", "Bảo hiểm y tế", new Definition.HealthInsurance(6)),
                rule2016(Indicator.HOUSING_QUALITY, "2016.5", "Chất lượng nhà ở", TICK),
                rule2016(Indicator.FLOOR_AREA, "2016.6", "Diện tích nhà ở bình quân đầu người", TICK),
                rule2016(Indicator.WATER, "2016.7", "Nguồn nước sinh hoạt", TICK),
                rule2016(Indicator.LATRINE, "2016.8", "Hố xí/nhà tiêu", TICK),
                rule2016(Indicator.TELECOM, "2016.9", "Sử dụng dịch vụ viễn thông", TICK),
                rule2016(Indicator.INFORMATION_ASSETS, "2016.10", "Tài sản phục vụ tiếp cận thông tin", TICK));
    }

    private static IndicatorRule rule2016(Indicator indicator, String code, String name, Definition definition) {
        return new IndicatorRule(indicator, code, "", name, null, definition, DECISION_59);
    }

    private static List<IndicatorRule> indicators2022() {
        var bands = List.of(
                new Band(3, 6, List.of(Schooling.PRESCHOOL)),
                new Band(6, 12, List.of(Schooling.PRIMARY)),
                new Band(12, 16, List.of(Schooling.LOWER_SECONDARY)));
        return List.of(
                rule2022(Indicator.EMPLOYMENT, "D1.1", "Việc làm", new Definition.Employment(16)),
                rule2022(
                        Indicator.DEPENDANTS,
                        "D1.2",
                        "Người phụ thuộc trong hộ",
                        new Definition.Dependants(50, 16, 60)),
                rule2022(Indicator.NUTRITION, "D2.1", "Dinh dưỡng", new Definition.Nutrition(16)),
                rule2022(Indicator.HEALTH_INSURANCE, "D2.2", "Bảo hiểm y tế", new Definition.HealthInsurance(6)),
                rule2022(
                        Indicator.ADULT_EDUCATION,
                        "D3.1",
                        "Trình độ giáo dục của người lớn",
                        new Definition.AdultEducation(16, 30, 18)),
                rule2022(
                        Indicator.SCHOOL_ATTENDANCE,
                        "D3.2",
                        "Tình trạng đi học của trẻ em",
                        new Definition.SchoolAttendance(bands)),
                rule2022(Indicator.HOUSING_QUALITY, "D4.1", "Chất lượng nhà ở", TICK),
                rule2022(Indicator.FLOOR_AREA, "D4.2", "Diện tích nhà ở bình quân đầu người", TICK),
                rule2022(Indicator.WATER, "D5.1", "Nguồn nước sinh hoạt", TICK),
                rule2022(Indicator.LATRINE, "D5.2", "Nhà tiêu hợp vệ sinh", TICK),
                rule2022(Indicator.TELECOM, "D6.1", "Sử dụng dịch vụ viễn thông", TICK),
                rule2022(Indicator.INFORMATION_ASSETS, "D6.2", "Phương tiện phục vụ tiếp cận thông tin", TICK));
    }

    private static IndicatorRule rule2022(Indicator indicator, String code, String name, Definition definition) {
        return new IndicatorRule(indicator, code, "", name, null, definition, ANNEX_07);
    }

    private static List<IndicatorRule> indicators2027() {
        return List.of(
                rule2027(Indicator.EMPLOYMENT, "D1.1", "Việc làm"),
                rule2027(Indicator.DEPENDANTS, "D1.2", "Người phụ thuộc trong hộ"),
                rule2027(Indicator.NUTRITION, "D2.1", "Dinh dưỡng"),
                rule2027(Indicator.HEALTH_INSURANCE, "D2.2", "Bảo hiểm y tế"),
                rule2027(Indicator.ADULT_EDUCATION, "D3.1", "Trình độ giáo dục của người lớn"),
                rule2027(Indicator.SCHOOL_ATTENDANCE, "D3.2", "Tình trạng đi học của trẻ em"),
                rule2027(Indicator.HOUSING_QUALITY, "D4.1", "Chất lượng nhà ở"),
                rule2027(Indicator.FLOOR_AREA, "D4.2", "Diện tích nhà ở bình quân đầu người"),
                rule2027(Indicator.WATER, "D5.1", "Nguồn nước sinh hoạt"),
                rule2027(Indicator.LATRINE, "D5.2", "Nhà tiêu hợp vệ sinh"),
                rule2027(Indicator.WASTE, "D5.3", "Xử lý rác thải sinh hoạt"),
                rule2027(Indicator.TELECOM, "D6.1", "Sử dụng dịch vụ viễn thông"));
    }

    private static IndicatorRule rule2027(Indicator indicator, String code, String name) {
        return new IndicatorRule(indicator, code, "", name, null, TICK, DECREE_351);
    }
}
