package vn.amno.law;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Spoils one thing in a copy of the shipped data: that fault is reported, and nothing else. */
class LawFaultsTests {

    private static final String VN_2016 = "standards/vn-2016.yaml";
    private static final String VN_2022 = "standards/vn-2022.yaml";
    private static final String PROVINCIAL = "standards/provincial.yaml";

    private LawFolder law;

    @BeforeEach
    void readTheShippedData() throws IOException {
        law = LawFolder.shipped();
    }

    @Test
    void national_standards_must_not_overlap() {
        law.replace(VN_2022, "from: 2022-01-01", "from: 2021-12-31");

        assertThat(law.faults())
                .containsExactly("standards/vn-2022.yaml: vn-2022: thời hạn 31/12/2021 – 31/12/2026 chồng lên"
                        + " 01/01/2016 – 31/12/2021 của vn-2016 trong standards/vn-2016.yaml.");
    }

    @Test
    void national_standards_must_leave_no_day_out() {
        law.replace(VN_2016, "to: 2021-12-31", "to: 2021-12-30");

        assertThat(law.faults())
                .containsExactly("standards/vn-2022.yaml: vn-2022: từ 31/12/2021 đến trước 01/01/2022 không có chuẩn"
                        + " quốc gia nào.");
    }

    @Test
    void a_national_standard_without_an_end_overlaps_the_next_one() {
        law.replace(VN_2016, "to: 2021-12-31", "to: null");

        assertThat(law.faults()).hasSize(2).allMatch(fault -> fault.contains("chồng lên từ 01/01/2016 của vn-2016"));
    }

    @Test
    void standards_of_one_province_must_not_overlap() {
        law.replace(PROVINCIAL, "to: 2015-12-31", "to: 2022-01-01");

        assertThat(law.faults())
                .containsExactly("standards/provincial.yaml: ha-noi-2022: thời hạn 01/01/2022 – 31/12/2025 chồng lên"
                        + " 01/01/2011 – 01/01/2022 của ha-noi-2011 trong standards/provincial.yaml.");
    }

    @Test
    void a_provincial_standard_must_lie_within_its_base() {
        law.replace(PROVINCIAL, "from: 2023-01-01", "from: 2021-12-31");

        assertThat(law.faults())
                .containsExactly("standards/provincial.yaml: provinces[2].period: 31/12/2021 – 31/12/2025 không nằm"
                        + " trong thời hạn 01/01/2022 – 31/12/2026 của vn-2022.");
    }

    @Test
    void one_value_must_not_be_in_force_twice_on_a_day() {
        law.replace("income.yaml", "from: 2027-01-01", "from: 2026-12-31");

        assertThat(law.faults())
                .containsExactly("income.yaml: income.low-income-worker.rural: thời hạn 31/12/2026 – 31/12/2030 chồng"
                        + " lên 24/02/2025 – 31/12/2026 của income.low-income-worker.rural trong income.yaml.");
    }

    @Test
    void one_key_in_two_files_is_seen() {
        law.append("ethnicity.yaml", """
                  - key: form-a.criteria
                    name: Phiếu A, số tiêu chí nhận dạng nhanh
                    value: 8
                    from: 2026-12-31
                    to: null
                    source: {act: Quyết định 967/QĐ-BNNMT, place: "", status: source-text}
                """);

        assertThat(law.faults())
                .containsExactly("ethnicity.yaml: form-a.criteria: thời hạn từ 31/12/2026 chồng lên"
                        + " 01/01/2022 – 31/12/2026 của form-a.criteria trong review-forms.yaml.");
    }

    @Test
    void the_first_day_must_not_be_after_the_last() {
        law.replace("area-kinds.yaml", "to: 2025-06-30", "to: 2015-06-30");

        assertThat(law.faults())
                .containsExactly(
                        "area-kinds.yaml: kinds[3].from: ngày bắt đầu 01/01/2016 sau ngày kết thúc 30/06/2015.");
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        law.replace("area-kinds.yaml", "to: 2025-06-30", "to: 2025-06-31");

        assertThat(law.faults())
                .containsExactly("area-kinds.yaml: kinds[3].to: ghi “2025-06-31”, không phải ngày. Ghi năm-tháng-ngày,"
                        + " ví dụ 2022-01-01.");
    }

    @Test
    void a_value_needs_a_source() {
        law.replace(
                VN_2022,
                "    source: {act: Nghị định 07/2021/NĐ-CP, place: Điều 3, status: source-text}\n  average_max",
                "  average_max");

        assertThat(law.faults())
                .containsExactly(
                        "standards/vn-2022.yaml: lines.low.source: có giá trị nhưng thiếu nguồn. Ghi {act: số hiệu"
                                + " văn bản, place: điều khoản, status: source-text}.");
    }

    @Test
    void what_was_not_recovered_needs_a_note() {
        law.replace("area-kinds.yaml", "    note: Chưa biết quy định; ghi khu vực cho từng đặc khu.\n", "");

        assertThat(law.faults())
                .containsExactly("area-kinds.yaml: kinds[4].note: giá trị null cần ghi chú vì sao chưa có.");
    }

    @Test
    void an_unknown_status_is_refused() {
        law.replace(VN_2022, "status: secondary", "status: rumour");

        assertThat(law.faults())
                .containsExactly(
                        "standards/vn-2022.yaml: period.source.status: ghi “rumour”. Ghi một trong các từ: memory,"
                                + " secondary, source-text.");
    }

    @Test
    void low_confidence_must_not_ship() {
        law.replace(VN_2022, "confidence: high", "confidence: low");

        assertThat(law.faults())
                .containsExactly(
                        "standards/vn-2022.yaml: lines.average_max.source.confidence: độ tin cậy thấp (low) không"
                                + " được phát hành. Bỏ giá trị, ghi null kèm note.");
    }

    @Test
    void memory_without_a_confidence_is_refused_and_so_is_confidence_without_memory() {
        law.replace(VN_2016, "status: memory, confidence: high", "status: memory")
                .replace(VN_2022, "status: memory, confidence: high", "status: secondary, confidence: high");

        assertThat(law.faults())
                .containsExactly(
                        "standards/vn-2016.yaml: lines.average_max.source.confidence: thiếu khóa này.",
                        "standards/vn-2022.yaml: lines.average_max.source.confidence: chỉ dùng với status: memory.");
    }

    @Test
    void a_mistyped_key_is_a_fault_both_ways() {
        law.replace(VN_2022, "    urban: 2000000", "    uban: 2000000");

        assertThat(law.faults())
                .contains("standards/vn-2022.yaml: lines.low.urban: thiếu khóa này.")
                .anyMatch(fault -> fault.startsWith("standards/vn-2022.yaml: lines.low.uban: không có khóa này."));
    }

    @Test
    void a_key_that_means_nothing_is_a_fault() {
        law.append("lists/causes.yaml", "  - {code: \"9\", name: Lý do mới, weight: 3}\n");

        assertThat(law.faults())
                .containsExactly(
                        "lists/causes.yaml: items[9].weight: không có khóa này. Các khóa được dùng ở đây: code,"
                                + " from, name, source, to.");
    }

    @Test
    void a_code_twice_in_a_list_is_a_fault() {
        law.append("lists/ethnic-groups.yaml", "  - {code: \"01\", name: Kinh}\n");

        assertThat(law.faults())
                .containsExactly("lists/ethnic-groups.yaml: items[57].code: mã “01” có hai lần trong danh mục.");
    }

    @Test
    void a_code_without_quotes_would_lose_its_zero_and_is_refused() {
        law.append("lists/causes.yaml", "  - {code: 9, name: Lý do mới}\n");

        assertThat(law.faults())
                .containsExactly("lists/causes.yaml: items[9].code: ghi “9”, không phải chữ. Đặt trong dấu nháy, ví dụ"
                        + " \"01\".");
    }

    @Test
    void an_indicator_named_twice_is_a_fault() {
        law.replace(VN_2022, "indicator: water", "indicator: latrine");

        assertThat(law.faults())
                .contains(
                        "standards/vn-2022.yaml: indicators[10].indicator: chỉ số “latrine” ghi hai lần trong một chuẩn.");
    }

    @Test
    void the_cut_off_cannot_exceed_the_indicators() {
        law.replace(VN_2022, "  value: 3\n", "  value: 13\n").replace(VN_2022, "    value: 30\n", "    value: 130\n");

        assertThat(law.faults())
                .containsExactly("standards/vn-2022.yaml: cutoff: ghi 13 chỉ số, nhiều hơn 12 chỉ số của chuẩn.");
    }

    @Test
    void the_points_of_form_b2_must_say_the_same_as_the_cut_off() {
        law.replace(VN_2022, "    value: 30\n", "    value: 40\n");

        assertThat(law.faults())
                .containsExactly(
                        "standards/vn-2022.yaml: points.deprivation_cutoff: ghi 40 điểm, không bằng 3 chỉ số nhân"
                                + " 10 điểm.");
    }

    @Test
    void lines_must_rise() {
        law.replace(VN_2016, "rural: 700000", "rural: 1000000").replace(VN_2022, "urban: 3000000", "urban: 1999999");

        assertThat(law.faults())
                .containsExactly(
                        "standards/vn-2016.yaml: lines.rural: “Chuẩn nghèo về thu nhập” là 1.000.000, phải nhỏ hơn “Chuẩn"
                                + " cận nghèo về thu nhập” là 1.000.000.",
                        "standards/vn-2022.yaml: lines.urban: “Chuẩn nghèo về thu nhập” là 2.000.000, phải nhỏ hơn “Giới"
                                + " hạn trên của mức sống trung bình” là 1.999.999.",
                        "standards/provincial.yaml: provinces[2].urban: “Chuẩn nghèo về thu nhập” là 2.600.000, phải nhỏ"
                                + " hơn “Giới hạn trên của mức sống trung bình” là 1.999.999.");
    }

    @Test
    void a_line_is_known_for_both_areas_or_for_neither() {
        law.replace(PROVINCIAL, "urban: 2600000", "urban: null");

        assertThat(law.faults())
                .contains(
                        "standards/provincial.yaml: provinces[2].lines.low.rural: nông thôn và thành thị phải cùng có số"
                                + " hoặc cùng để null.");
    }

    @Test
    void money_is_written_without_dots_and_never_negative() {
        law.replace(VN_2016, "rural: 700000", "rural: 700.000").replace(VN_2022, "rural: 1500000", "rural: -1500000");

        assertThat(law.faults())
                .contains(
                        "standards/vn-2016.yaml: lines.poor_alone.rural: ghi “700.0”. Ghi số nguyên dương, không có dấu"
                                + " chấm, ví dụ 1500000.",
                        "standards/vn-2022.yaml: lines.low.rural: ghi “-1500000”. Ghi số nguyên dương, không có dấu chấm,"
                                + " ví dụ 1500000.");
    }

    @Test
    void absurd_numbers_and_days_are_faults_and_not_exceptions() {
        law.replace(VN_2016, "born_from_year: 1986", "born_from_year: 99999999999")
                .replace(VN_2022, "rural: 140", "rural: 99999999999999999999999")
                .replace(VN_2022, "urban: 175", "urban: 3000000000")
                .replace("area-kinds.yaml", "to: 2025-06-30", "to: +999999999-12-31");

        assertThat(law.faults()).hasSize(4).allMatch(fault -> fault.contains(": ghi “"));
    }

    @Test
    void an_act_without_a_name_is_a_fault() {
        law.replace(VN_2022, "act: Nghị định 351/2025/NĐ-CP", "act: \" \"");

        assertThat(law.faults())
                .containsExactly("standards/vn-2022.yaml: period.source.act: để trống. Ghi một dòng chữ.");
    }

    @Test
    void an_indicator_without_wording_takes_its_facts_from_ticks_only() {
        law.replace("standards/vn-2027.yaml", "{kind: tick-only}", "{kind: employment, child_below: 16}");

        assertThat(law.faults())
                .containsExactly(
                        "standards/vn-2027.yaml: indicators[1].definition: chưa có lời văn (wording: null) nên chỉ"
                                + " được dùng {kind: tick-only}.");
    }

    @Test
    void a_standard_with_missing_wording_is_not_complete() {
        law.replace("standards/vn-2027.yaml", "complete: false", "complete: true");

        assertThat(law.faults())
                .containsExactly("standards/vn-2027.yaml: complete: ghi true nhưng còn chỉ số chưa có lời văn (wording:"
                        + " null). Ghi false.");
    }

    @Test
    void school_bands_must_not_overlap() {
        law.replace(VN_2022, "{age_from: 6, age_below: 12", "{age_from: 5, age_below: 12");

        assertThat(law.faults())
                .containsExactly(
                        "standards/vn-2022.yaml: indicators[6].definition.bands[2].age_from: nhóm từ 5 đến dưới 12"
                                + " tuổi trống hoặc chồng lên nhóm trước. Xếp các nhóm theo tuổi tăng dần.");
    }

    @Test
    void a_province_names_a_base_that_exists_and_parts_that_can_be_inherited() {
        law.replace(PROVINCIAL, "base: vn-2022", "base: vn-2023")
                .replace(PROVINCIAL, "indicators, average_max]", "indicators, points]");

        assertThat(law.faults())
                .containsExactly(
                        "standards/provincial.yaml: provinces[2].inherits: ghi “points”. Ghi area_type, cutoff, indicators"
                                + " hoặc average_max.",
                        "standards/provincial.yaml: provinces[2].base: không có chuẩn quốc gia nào mang mã này.");
    }

    @Test
    void every_fault_of_every_file_comes_at_once() {
        law.replace(VN_2016, "status: source-text", "status: heard")
                .replace("income.yaml", "value: 12", "value: -12")
                .replace("lists/causes.yaml", "code: \"2\"", "code: \"1\"")
                .delete("lists/reports.yaml");

        assertThat(law.faults())
                .extracting(fault -> fault.substring(0, fault.indexOf(':')))
                .containsExactly(VN_2016, "income.yaml", "lists/causes.yaml", "lists/reports.yaml");
    }

    @Test
    void a_file_that_is_not_there_is_a_fault() {
        law.delete("lists/causes.yaml");

        assertThat(law.faults())
                .containsExactly("lists/causes.yaml: không có tệp này trong thư mục dữ liệu pháp luật.");
    }

    @Test
    void the_index_cannot_reach_outside_the_folder() {
        law.replace(
                "index.yaml", "  - area-kinds.yaml", "  - ../area-kinds.yaml\n  - area-kinds.yaml\n  - income.yaml");

        assertThat(law.faults())
                .containsExactly(
                        "index.yaml: area_kinds: ghi “../area-kinds.yaml”. Ghi tên tệp trong thư mục này, ví dụ"
                                + " standards/vn-2022.yaml.",
                        "index.yaml: values: tệp “income.yaml” ghi hai lần.",
                        "income.yaml: kinds: thiếu khóa này.",
                        "income.yaml: values: không có khóa này. Các khóa được dùng ở đây: group, kinds.");
    }

    @Test
    void broken_yaml_is_told_by_line_and_column() {
        law.write("income.yaml", "group: Thu nhập\nvalues: [\n");

        assertThat(law.faults())
                .singleElement()
                .asString()
                .startsWith("income.yaml: dòng 3, cột 1: không đọc được YAML (");
    }

    @Test
    void a_key_written_twice_is_told_by_line() {
        law.replace(VN_2022, "    urban: 2000000", "    rural: 2000000");

        assertThat(law.faults())
                .anyMatch(fault -> fault.matches(
                        "standards/vn-2022\\.yaml: dòng \\d+, cột \\d+: một khóa ghi hai lần \\(.*rural.*\\)\\."));
    }

    @Test
    void an_empty_file_a_bare_text_and_a_foreign_encoding_are_faults() {
        law.write("income.yaml", new byte[0])
                .write("transitions.yaml", "chuyển tiếp")
                .write("ethnicity.yaml", "group: Dân tộc".getBytes(UTF_16LE))
                .write("derived-states.yaml", new byte[] {'a', ':', ' ', (byte) 0xC3, (byte) 0x28});

        assertThat(law.faults())
                .contains(
                        "income.yaml: tệp trống hoặc không bắt đầu bằng các khóa.",
                        "transitions.yaml: tệp trống hoặc không bắt đầu bằng các khóa.",
                        "derived-states.yaml: không phải chữ mã UTF-8. Lưu lại tệp với mã UTF-8.")
                .anyMatch(fault -> fault.startsWith("ethnicity.yaml: "))
                .hasSize(4);
    }

    @Test
    void types_named_in_yaml_are_never_created() {
        law.write("income.yaml", "group: !!javax.script.ScriptEngineManager [a]\nvalues: []\n");

        assertThat(law.faults()).singleElement().asString().startsWith("income.yaml: ");
    }

    @Test
    void text_in_combining_marks_is_refused() {
        law.replace("lists/causes.yaml", "Nguyên nhân khác", "Nguye\u0302n nhân khác");

        assertThat(law.faults())
                .containsExactly(
                        "lists/causes.yaml: items[8].name: “Nguye\u0302n nhân khác” gõ bằng dấu rời. Gõ lại bằng"
                                + " Unicode dựng sẵn (NFC).");
    }

    @Test
    void a_byte_order_mark_is_no_fault() {
        law.replace("income.yaml", "# Cách", "\uFEFF# Cách");

        assertThat(law.load().standards()).hasSize(4);
    }

    @Test
    void the_message_of_the_exception_lists_the_faults() {
        law.delete("lists/causes.yaml");

        assertThat(new BrokenLawException(law.faults()))
                .hasMessageContaining("có 1 lỗi")
                .hasMessageContaining("lists/causes.yaml");
    }

    @Test
    void one_changed_byte_changes_the_fingerprint_and_nothing_else_does() {
        var before = law.load().fingerprint();
        assertThat(law.load().fingerprint()).isEqualTo(before);

        law.append("lists/causes.yaml", "#");

        assertThat(law.load().fingerprint()).isNotEqualTo(before);
    }
}
