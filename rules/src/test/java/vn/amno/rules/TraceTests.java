package vn.amno.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TraceTests {

    private static final Classifier VN_2016 = new Classifier(TestStandards.VN_2016);
    private static final Classifier VN_2022 = new Classifier(TestStandards.VN_2022);
    private static final Classifier VN_2027 = new Classifier(TestStandards.VN_2027);

    /** Steps as "rule | question | comparison unit | answer". */
    private static List<String> lines(Assessment assessment) {
        return assessment.trace().stream().map(TraceTests::line).toList();
    }

    private static String line(Step step) {
        var comparison = (step.comparison() + " " + step.unit()).strip();
        return String.join(" | ", step.rule(), step.question(), comparison, step.answer());
    }

    private static Ticks deprived(Indicator... indicators) {
        return Ticks.of(List.of(indicators), List.of());
    }

    @Test
    void a_household_judged_by_points_is_explained_as_on_the_reference_page() {
        var facts = TestFacts.in(AreaType.RURAL)
                .points(128, TestStandards.FORM_2022)
                .income(1_320_000L)
                .ticks(deprived(
                                Indicator.EMPLOYMENT,
                                Indicator.DEPENDANTS,
                                Indicator.HEALTH_INSURANCE,
                                Indicator.ADULT_EDUCATION,
                                Indicator.LATRINE)
                        .with(Indicator.NUTRITION, Known.UNKNOWN))
                .facts();

        var assessment = VN_2022.assess(facts);

        assertThat(assessment.verdict()).isEqualTo(Verdict.POOR);
        assertThat(lines(assessment))
                .containsExactly(
                        "AREA_TYPE | Khu vực của hộ | nông thôn | ",
                        "POINTS_LINE | Điểm B1 có ở mức thu nhập thấp? | 128 ≤ 140 điểm | đạt",
                        "INCOME_SIDE | Thu nhập khai có cùng phía? | 1.320.000 ≤ 1.500.000 đồng/người/tháng | cùng phía",
                        "INDICATOR:D2.1 | Dinh dưỡng: có thiếu hụt? | phiếu chưa ghi | chưa rõ",
                        "DEPRIVATIONS | Số chỉ số thiếu hụt | 5 ≥ 3 chỉ số | đạt",
                        "B2_POINTS | Điểm B2 (mỗi chỉ số thiếu 10 điểm) | 50 ≥ 30 điểm | đạt",
                        "UNKNOWNS | Chỉ số chưa rõ có thể làm đổi kết quả? | 5 hoặc 6, đều ≥ 3 chỉ số | không đổi");
    }

    @Test
    void each_comparison_carries_the_source_of_its_own_limit() {
        var facts = TestFacts.in(AreaType.RURAL)
                .points(128, TestStandards.FORM_2022)
                .income(1_320_000L)
                .facts();

        var sources = VN_2022.assess(facts).trace().stream()
                .map(Step::source)
                .map(source -> source == null ? "–" : source.text())
                .toList();

        assertThat(sources)
                .containsExactly(
                        "Thông tư 07/2021/TT-BLĐTBXH",
                        "Thông tư 07/2021/TT-BLĐTBXH",
                        "Nghị định 07/2021/NĐ-CP, Điều 3",
                        "Nghị định 07/2021/NĐ-CP, Điều 3",
                        "Thông tư 07/2021/TT-BLĐTBXH");
    }

    @Test
    void members_are_explained_by_what_they_gave() {
        var members = "born=1978-03-08 insurance=YES work=WORKING contract=NOT_WAGED allowance=NO;"
                + "born=1948-01-01 insurance=YES work=UNABLE disabled=YES allowance=YES;"
                + "born=2003-10-19 schooling=NONE education=LOWER_SECONDARY insurance=NO work=WORKING contract=WITHOUT"
                + " allowance=NO;"
                + "born=2010-05-27 schooling=LOWER_SECONDARY insurance=YES;"
                + "born=2017-02-14 schooling=PRESCHOOL insurance=YES";
        var facts = TestFacts.in(AreaType.RURAL)
                .income(1_320_000L)
                .members(MemberText.members(members))
                .ticks(deprived(Indicator.SCHOOL_ATTENDANCE, Indicator.LATRINE)
                        .with(Indicator.NUTRITION, Known.UNKNOWN)
                        .with(Indicator.EMPLOYMENT, Known.YES)
                        .with(Indicator.DEPENDANTS, Known.UNKNOWN))
                .facts();

        var assessment = VN_2022.assess(facts);

        assertThat(assessment.deprived()).isEqualTo(5);
        assertThat(assessment.flags()).isEqualTo(Set.of(Flag.TICKS_AND_MEMBERS_DISAGREE));
        assertThat(lines(assessment))
                .containsExactly(
                        "AREA_TYPE | Khu vực của hộ | nông thôn | ",
                        "INCOME_LINE | Thu nhập có ở mức chuẩn nghèo? | 1.320.000 ≤ 1.500.000 đồng/người/tháng | đạt",
                        "INDICATOR:D1.1 | Việc làm: có thiếu hụt? | 1 người không có việc làm hoặc làm thuê không có"
                                + " hợp đồng | thiếu",
                        "INDICATOR:D1.2 | Người phụ thuộc trong hộ: có thiếu hụt? | 3 trên 5 người, 60% > 50% | thiếu",
                        "INDICATOR:D2.1 | Dinh dưỡng: có thiếu hụt? | 2 người chưa rõ tuổi hoặc tình trạng dinh"
                                + " dưỡng; phiếu chưa ghi | chưa rõ",
                        "INDICATOR:D2.2 | Bảo hiểm y tế: có thiếu hụt? | 1 người từ 6 tuổi chưa có thẻ | thiếu",
                        "TICKS_AND_MEMBERS:D2.2 | Bảo hiểm y tế: phiếu và thành viên có khớp? | phiếu: không thiếu,"
                                + " thành viên: thiếu | theo thành viên",
                        "INDICATOR:D3.1 | Trình độ giáo dục của người lớn: có thiếu hụt? | 1 người 16–30 tuổi không"
                                + " đi học và chưa có bằng cấp phù hợp | thiếu",
                        "TICKS_AND_MEMBERS:D3.1 | Trình độ giáo dục của người lớn: phiếu và thành viên có khớp? |"
                                + " phiếu: không thiếu, thành viên: thiếu | theo thành viên",
                        "INDICATOR:D3.2 | Tình trạng đi học của trẻ em: có thiếu hụt? | không trẻ nào từ 3 đến dưới"
                                + " 16 tuổi học sai cấp hoặc không đi học | không thiếu",
                        "TICKS_AND_MEMBERS:D3.2 | Tình trạng đi học của trẻ em: phiếu và thành viên có khớp? |"
                                + " phiếu: thiếu, thành viên: không thiếu | theo thành viên",
                        "DEPRIVATIONS | Số chỉ số thiếu hụt | 5 ≥ 3 chỉ số | đạt",
                        "UNKNOWNS | Chỉ số chưa rõ có thể làm đổi kết quả? | 5 hoặc 6, đều ≥ 3 chỉ số | không đổi");
    }

    @Test
    void a_withheld_verdict_shows_what_could_change_it() {
        var facts = TestFacts.in(AreaType.URBAN)
                .points(175, TestStandards.FORM_2022)
                .ticks(deprived(Indicator.WATER)
                        .with(Indicator.LATRINE, Known.UNKNOWN)
                        .with(Indicator.TELECOM, Known.UNKNOWN))
                .facts();

        var assessment = VN_2022.assess(facts);

        assertThat(assessment.missing()).containsExactly("Nhà tiêu hợp vệ sinh", "Sử dụng dịch vụ viễn thông");
        assertThat(lines(assessment))
                .endsWith(
                        "DEPRIVATIONS | Số chỉ số thiếu hụt | 1 đến 3, ngưỡng 3 chỉ số | chưa rõ",
                        "B2_POINTS | Điểm B2 (mỗi chỉ số thiếu 10 điểm) | 10 đến 30, ngưỡng 30 điểm | chưa rõ",
                        "UNKNOWNS | Chỉ số chưa rõ có thể làm đổi kết quả? | 1 < 3, nhưng 3 ≥ 3 chỉ số | có thể đổi");
    }

    @Test
    void above_the_line_deprivations_are_not_asked_for() {
        var facts = TestFacts.in(AreaType.RURAL).income(2_250_001L).facts();

        assertThat(lines(VN_2022.assess(facts)))
                .containsExactly(
                        "AREA_TYPE | Khu vực của hộ | nông thôn | ",
                        "INCOME_LINE | Thu nhập có ở mức chuẩn nghèo? | 2.250.001 > 1.500.000 đồng/người/tháng | cao hơn",
                        "AVERAGE_LIMIT | Thu nhập có ở mức sống trung bình? | 2.250.001 > 2.250.000 đồng/người/tháng |"
                                + " cao hơn");
    }

    @Test
    void an_unknown_average_limit_is_said() {
        var facts = TestFacts.in(AreaType.RURAL).income(2_200_001L).facts();

        assertThat(lines(VN_2027.assess(facts)))
                .endsWith("AVERAGE_LIMIT | Thu nhập có ở mức sống trung bình? | chuẩn này chưa có giới hạn trên | chưa"
                        + " rõ");
    }

    @Test
    void the_2016_standard_asks_first_whether_income_alone_is_enough() {
        var facts = TestFacts.in(AreaType.RURAL).income(700_000L).facts();

        assertThat(lines(VN_2016.assess(facts)))
                .containsExactly(
                        "AREA_TYPE | Khu vực của hộ | nông thôn | ",
                        "INCOME_POOR_ALONE | Thu nhập có ở mức chuẩn nghèo? | 700.000 ≤ 700.000 đồng/người/tháng | đạt");
    }

    @Test
    void the_2016_standard_then_asks_for_the_near_poverty_line_and_deprivations() {
        var facts = TestFacts.in(AreaType.URBAN)
                .points(141, TestStandards.FORM_2016)
                .income(900_000L)
                .facts();

        assertThat(lines(VN_2016.assess(facts)))
                .containsExactly(
                        "AREA_TYPE | Khu vực của hộ | thành thị | ",
                        "POINTS_POOR_ALONE | Điểm B1 có ở mức nghèo về thu nhập? | 141 > 140 điểm | cao hơn",
                        "POINTS_LINE | Điểm B1 có ở mức thu nhập thấp? | 141 ≤ 175 điểm | đạt",
                        "INCOME_SIDE | Thu nhập khai có cùng phía? | 900.000 ≤ 900.000 đồng/người/tháng | khác phía",
                        "DEPRIVATIONS | Số chỉ số thiếu hụt | 0 < 3 chỉ số | dưới ngưỡng",
                        "B2_POINTS | Điểm B2 (mỗi chỉ số thiếu 10 điểm) | 0 < 30 điểm | dưới ngưỡng");
    }

    @Test
    void income_on_another_side_than_points_is_held_against_the_limit_between_them() {
        var facts = TestFacts.in(AreaType.URBAN)
                .points(140, TestStandards.FORM_2016)
                .income(900_001L)
                .facts();

        assertThat(lines(VN_2016.assess(facts)))
                .endsWith("INCOME_SIDE | Thu nhập khai có cùng phía? | 900.001 > 900.000 đồng/người/tháng | khác phía");
    }

    @Test
    void points_of_another_form_are_named_and_not_used() {
        var facts = TestFacts.in(AreaType.RURAL)
                .points(1280, TestStandards.FORM_2016)
                .facts();

        assertThat(lines(VN_2022.assess(facts)))
                .containsExactly(
                        "AREA_TYPE | Khu vực của hộ | nông thôn | ",
                        "POINTS_FORM | Điểm B1 có dùng được cho chuẩn này? | 1.280 điểm theo Thông tư"
                                + " 17/2016/TT-BLĐTBXH; cần mẫu của Thông tư 07/2021/TT-BLĐTBXH | không dùng",
                        "INCOME_LINE | Thu nhập có ở mức chuẩn nghèo? | chưa ghi thu nhập bình quân và điểm B1 | chưa rõ");
    }

    @Test
    void without_an_area_type_both_are_tried() {
        var facts = TestFacts.in(null).income(1_700_000L).facts();

        var assessment = VN_2022.assess(facts);

        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(lines(assessment))
                .containsExactly(
                        "AREA_TYPE | Khu vực của hộ | chưa ghi | thử cả hai",
                        "AREA_TYPE | Khu vực của hộ | nếu là nông thôn | mức sống trung bình",
                        "INCOME_LINE | Thu nhập có ở mức chuẩn nghèo? | 1.700.000 > 1.500.000 đồng/người/tháng | cao hơn",
                        "AVERAGE_LIMIT | Thu nhập có ở mức sống trung bình? | 1.700.000 ≤ 2.250.000 đồng/người/tháng |"
                                + " đạt",
                        "AREA_TYPE | Khu vực của hộ | nếu là thành thị | hộ cận nghèo",
                        "INCOME_LINE | Thu nhập có ở mức chuẩn nghèo? | 1.700.000 ≤ 2.000.000 đồng/người/tháng | đạt",
                        "DEPRIVATIONS | Số chỉ số thiếu hụt | 0 < 3 chỉ số | dưới ngưỡng");
    }
}
