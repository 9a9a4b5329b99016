package vn.amno.household.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.amno.household.workbook.HandmadeWorkbook.HOUSEHOLD_HEADER;
import static vn.amno.household.workbook.HandmadeWorkbook.row;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.amno.law.LawBook;
import vn.amno.rules.AreaType;
import vn.amno.rules.Indicator;
import vn.amno.rules.Known;
import vn.amno.rules.Ticks;
import vn.amno.workbook.Cells;
import vn.amno.workbook.WorkbookException;
import vn.amno.workbook.WorkbookProblem;

class ReviewWorkbookTests {

    static final LawBook LAW = LawBook.shipped();
    static final LocalDate REVIEW = LocalDate.of(2022, 11, 22);
    static final Set<Indicator> TWELVE = EnumSet.range(Indicator.EMPLOYMENT, Indicator.INFORMATION_ASSETS);
    static final ReadOptions OPTIONS = new ReadOptions(REVIEW, LocalDate.of(2022, 12, 1), TWELVE, new FewAreas(), LAW);

    @TempDir
    Path folder;

    @Test
    void aPlainRowIsReadAsItStands() throws WorkbookException {
        var content = read(household(
                "Mã hộ",
                "LC-0001",
                "Mã xã",
                "07357",
                "Thôn",
                "Hậu",
                "Chủ hộ",
                "Giáp Văn Sửu",
                "Khu vực",
                "nông thôn",
                "Phân loại năm trước",
                "hộ cận nghèo",
                "Thu nhập bình quân",
                1320000,
                "Điểm B1",
                138,
                "Việc làm",
                "x",
                "Bảo hiểm y tế",
                "X",
                "Nguồn nước sinh hoạt",
                "?"));

        assertThat(content.refusals()).isEmpty();
        assertThat(content.totalRows()).isOne();
        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.code()).isEqualTo("LC-0001");
            assertThat(row.communeId()).isEqualTo(FewAreas.LIEN_CHUNG.id());
            assertThat(row.village()).isEqualTo("Hậu");
            assertThat(row.head()).isEqualTo("Giáp Văn Sửu");
            assertThat(row.areaType()).isEqualTo(AreaType.RURAL);
            assertThat(row.previous()).isEqualTo(PreviousClass.NEAR_POOR);
            assertThat(row.income()).isEqualTo(1_320_000L);
            assertThat(row.points()).isEqualTo(138);
            assertThat(row.ticks().deprived()).isEqualTo(Indicator.EMPLOYMENT.bit() | Indicator.HEALTH_INSURANCE.bit());
            assertThat(row.ticks().of(Indicator.WATER)).isEqualTo(Known.UNKNOWN);
        });
    }

    @Test
    void columnsThatOnlySomeStandardsAskForAreNotRecordedWhenAbsent() throws WorkbookException {
        var content = read(household());

        assertThat(content.rows().getFirst().ticks())
                .isEqualTo(Ticks.of(List.of(), List.of(Indicator.HEALTH_SERVICES, Indicator.WASTE)));
        assertThat(content.notices()).isEmpty();
    }

    @Test
    void columnsMayStandInAnyOrderAndExtraOnesAreKept() throws WorkbookException {
        var header = new ArrayList<>(HOUSEHOLD_HEADER);
        header.add("Số điện thoại");
        header.add("Nguyên nhân");
        Collections.reverse(header);
        var cells = row(header, "Mã hộ", "A1", "Mã xã", "07357", "Số điện thoại", "+84 912", "Nguyên nhân", "3; 1");

        var content = read(new HandmadeWorkbook().sheet("Hộ", header, Collections.singletonList(cells)));

        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.extra()).isEqualTo(Map.of("Số điện thoại", "+84 912"));
            assertThat(row.causes()).containsExactly(1, 3);
        });
        assertThat(content.notices()).singleElement().asString().contains("Số điện thoại");
    }

    @Test
    void headersAndWordsAreComparedAsPeopleMeanThem() throws WorkbookException {
        var header = HOUSEHOLD_HEADER.stream()
                .map(name -> "\uFEFF  "
                        + Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(java.util.Locale.ROOT) + " ")
                .map(name -> name.replace(" ", "\u00A0 "))
                .toList();
        var cells = new @Nullable Object[HOUSEHOLD_HEADER.size()];
        cells[0] = "A1";
        cells[1] = "07357";
        cells[3] = Normalizer.normalize("Nguyễn Thị Hoà", Normalizer.Form.NFD);
        cells[4] = "Thành  Thị";
        cells[5] = "HỘ NGHÈO";

        var content = read(new HandmadeWorkbook()
                .sheet(Normalizer.normalize("HỘ", Normalizer.Form.NFD), header, Collections.singletonList(cells)));

        assertThat(content.refusals()).isEmpty();
        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.head()).isEqualTo("Nguyễn Thị Hoà");
            assertThat(row.areaType()).isEqualTo(AreaType.URBAN);
            assertThat(row.previous()).isEqualTo(PreviousClass.POOR);
        });
    }

    @Test
    void aSheetCalledHoWithoutMarksIsFound() throws WorkbookException {
        var content = read(new HandmadeWorkbook()
                .sheet("Hướng dẫn", List.of("Đọc trước"), List.of())
                .sheet("ho", HOUSEHOLD_HEADER, Collections.singletonList(cells())));

        assertThat(content.rows()).hasSize(1);
    }

    @Test
    void aMissingSheetIsToldWithTheSheetsThatAreThere() {
        var refused = refusal(new HandmadeWorkbook().sheet("Sheet1", HOUSEHOLD_HEADER, List.of()));

        assertThat(refused.problem()).isEqualTo(WorkbookProblem.SHEET_MISSING);
        assertThat(refused.text()).contains("Hộ").contains("Sheet1");
    }

    @Test
    void allMissingColumnsAreNamed() {
        var header = new ArrayList<>(HOUSEHOLD_HEADER);
        header.removeAll(List.of("Mã xã", "Dịch vụ viễn thông"));

        var refused =
                refusal(new HandmadeWorkbook().sheet("Hộ", header, Collections.singletonList(new Object[] {"A1"})));

        assertThat(refused.problem()).isEqualTo(WorkbookProblem.COLUMN_MISSING);
        assertThat(refused.text()).contains("thiếu cột Mã xã, Dịch vụ viễn thông");
    }

    @Test
    void aColumnThatStandsTwiceIsRefused() {
        var header = new ArrayList<>(HOUSEHOLD_HEADER);
        header.add("Điểm  b1");

        assertThat(refusal(new HandmadeWorkbook().sheet("Hộ", header, List.of()))
                        .text())
                .contains("hai cột Điểm B1");
    }

    @Test
    void anIndicatorThatTheStandardDoesNotNeedMayBeAbsent() throws WorkbookException {
        var header = new ArrayList<>(HOUSEHOLD_HEADER);
        header.remove("Dinh dưỡng");
        var needed = EnumSet.copyOf(TWELVE);
        needed.remove(Indicator.NUTRITION);
        var file = new HandmadeWorkbook()
                .sheet("Hộ", header, Collections.singletonList(row(header, "Mã hộ", "A1", "Mã xã", "07357")))
                .write(folder.resolve("less.xlsx"));

        var content = ReviewWorkbook.read(
                file, new ReadOptions(REVIEW, OPTIONS.today(), needed, new FewAreas(), LAW), _ -> {});

        assertThat(content.rows().getFirst().ticks().of(Indicator.NUTRITION)).isEqualTo(Known.UNKNOWN);
        assertThat(content.notices()).singleElement().asString().contains("Dinh dưỡng");
    }

    @Test
    void aSheetWithoutRowsIsEmpty() {
        assertThat(refusal(new HandmadeWorkbook().households()).problem()).isEqualTo(WorkbookProblem.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mã xã | 07399 | Không có mã xã 07399 vào ngày 22/11/2022. Mã này là xã Phúc Hoà từ ngày 01/07/2025.",
                "Mã xã | 99999 | Không có mã xã 99999 vào ngày 22/11/2022.",
                "Mã xã | 7357 | Mã xã có năm chữ số, ví dụ 07357. 07357 là mã của xã Liên Chung.",
                "Mã xã | 216 | Mã xã có năm chữ số, ví dụ 07357.",
                "Mã xã | '' | Chưa ghi mã xã. Ghi năm chữ số, ví dụ 07357.",
                "Mã hộ | '' | Chưa ghi mã hộ. Mỗi hộ một mã riêng, ví dụ LC-0042.",
                "Khu vực | ven đô | “ven đô” không phải khu vực. Ghi nông thôn hoặc thành thị; để trống thì theo xã.",
                "Thu nhập bình quân | 1,5tr | “1,5tr” không đọc được thành số. Ghi số đồng mỗi người mỗi tháng, ví dụ 1.500.000.",
                "Thu nhập bình quân | -500000 | “-500000” là số âm. Ghi số đồng mỗi người mỗi tháng, ví dụ 1.500.000.",
                "Thu nhập bình quân | 1.500 | “1.500” đọc được hai cách: dấu phân nhóm hay dấu thập phân. Ghi số đồng mỗi người mỗi tháng, ví dụ 1.500.000.",
                "Thu nhập bình quân | 2000000000 | Lớn hơn 1 tỷ đồng mỗi người mỗi tháng. Ghi số đồng mỗi người mỗi tháng, ví dụ 1.500.000.",
                "Thu nhập bình quân | 1,5 | “1,5” có thể là nghìn đồng hay triệu đồng. Ghi số đồng mỗi người mỗi tháng, ví dụ 1.500.000.",
                "Điểm B1 | bốn mươi | “bốn mươi” không đọc được thành số. Ghi tổng điểm phiếu B1, ví dụ 138,5.",
                "Điểm B1 | 1001 | Lớn hơn 1.000 điểm. Ghi tổng điểm phiếu B1, ví dụ 138,5.",
                "Phân loại năm trước | nghèo lắm | “nghèo lắm” không đọc được. Ghi hộ nghèo hoặc hộ cận nghèo; để trống nếu năm trước không thuộc diện nào.",
                "Dinh dưỡng | có | Ghi x nếu thiếu hụt, để trống nếu không thiếu hụt, ? nếu chưa ghi được."
            })
    void aBadCellIsRefusedWithItsPlaceAndAWayOut(String column, String value, String problem) throws WorkbookException {
        var content = read(household(column, value), household("Mã hộ", "OK", "Mã xã", "07360"));

        assertThat(content.rows()).extracting(SheetRow::code).containsExactly("OK");
        assertThat(content.refusedHouseholds()).isOne();
        assertThat(content.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.sheet()).isEqualTo("Hộ");
            assertThat(refusal.row()).isEqualTo(2);
            assertThat(refusal.column()).isEqualTo(column);
            assertThat(refusal.cell()).isEqualTo(Cells.letters(HOUSEHOLD_HEADER.indexOf(column)) + "2");
            assertThat(refusal.value()).isEqualTo(value);
            assertThat(refusal.problem()).startsWith(problem);
        });
    }

    @Test
    void aWrongCommuneIsAnsweredWithTheCommuneOfTheVillage() throws WorkbookException {
        var content = read(
                household("Mã hộ", "1", "Thôn", "Hậu"),
                household("Mã hộ", "2", "Thôn", "Bến", "Mã xã", "07360"),
                household("Mã hộ", "3", "Thôn", "Bến", "Mã xã", "07360"),
                household("Mã hộ", "4", "Thôn", "hậu", "Mã xã", "07399"),
                household("Mã hộ", "5", "Thôn", "Khác", "Mã xã", "12345"));

        assertThat(content.refusals())
                .extracting(Refusal::problem)
                .satisfiesExactly(
                        problem -> assertThat(problem).endsWith("Mã của xã Liên Chung là 07357."),
                        problem -> assertThat(problem).endsWith("Mã của xã Phúc Hoà là 07360."));
    }

    @Test
    void aCodeOfTheOldMapIsToldWithItsHeir() throws WorkbookException {
        var file = workbook(household("Mã xã", "07357")).write(folder.resolve("new.xlsx"));

        var content = ReviewWorkbook.read(
                file,
                new ReadOptions(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 12, 1), TWELVE, new FewAreas(), LAW),
                _ -> {});

        assertThat(content.refusals())
                .singleElement()
                .extracting(Refusal::problem)
                .isEqualTo("Không có mã xã 07357 vào ngày 01/11/2025. "
                        + "Mã này là xã Liên Chung đến hết ngày 30/06/2025; nay thuộc xã Phúc Hoà (mã 07399).");
    }

    @Test
    void aNumberCellGetsItsLostZerosBack() throws WorkbookException {
        var content = read(household("Mã hộ", 42, "Mã xã", 7357));

        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo("42");
            assertThat(row.communeId()).isEqualTo(FewAreas.LIEN_CHUNG.id());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500.000", "1500000", "1 500 000", "1\u00A0500\u00A0000", "1,500,000", "1.499.999,2"})
    void incomesAreReadAsPeopleWriteThem(String written) throws WorkbookException {
        assertThat(read(household("Thu nhập bình quân", written))
                        .rows()
                        .getFirst()
                        .income())
                .isEqualTo(1_500_000L);
    }

    @Test
    void fractionsAreRoundedUpAndTold() throws WorkbookException {
        var content = read(
                household("Điểm B1", "138,5"),
                household("Mã hộ", "2", "Điểm B1", 140.2),
                household("Mã hộ", "3", "Điểm B1", new HandmadeWorkbook.Raw("", "<v>140.00000000000001</v>")));

        assertThat(content.rows()).extracting(SheetRow::points).containsExactly(139, 141, 140);
        assertThat(content.notices())
                .containsExactly(
                        "Trang tính Hộ, cột Điểm B1: 2 ô có số lẻ, đã làm tròn lên (dòng 2: 138,5 thành 139; dòng 3: 140,2 thành 141).");
    }

    @Test
    void formulasAndErrorsInKnownColumnsAreRefused() throws WorkbookException {
        var content = read(
                household("Thu nhập bình quân", HandmadeWorkbook.formula("750000*2", "1500000")),
                household("Mã hộ", "2", "Dinh dưỡng", HandmadeWorkbook.formula("IF(1,\"x\",\"\")", "")),
                household("Mã hộ", "3", "Điểm B1", HandmadeWorkbook.error("#REF!")),
                household("Mã hộ", HandmadeWorkbook.date(44_000)));

        assertThat(content.rows()).isEmpty();
        assertThat(content.refusals()).extracting(Refusal::cell).containsExactly("G2", "K3", "H4", "A5");
        assertThat(content.refusals()).extracting(Refusal::value).containsExactly("1500000", "", "#REF!", "18/06/2020");
        assertThat(content.refusals().getFirst().problem()).contains("công thức");
    }

    @Test
    void textThatLooksLikeAFormulaIsText() throws WorkbookException {
        var content = read(household("Chủ hộ", "=HYPERLINK(\"http://x\")", "Thôn", "@Bến", "Mã hộ", "+84912"));

        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.head()).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(row.village()).isEqualTo("@Bến");
            assertThat(row.code()).isEqualTo("+84912");
        });
    }

    @Test
    void severalFaultsOfARowAreAllToldAndTheRowIsRefusedOnce() throws WorkbookException {
        var content = read(household("Mã xã", "1", "Điểm B1", "x", "Việc làm", "co", "Chủ hộ", "a".repeat(501)));

        assertThat(content.refusals()).hasSize(4);
        assertThat(content.refusedHouseholds()).isOne();
        assertThat(content.refusals())
                .allSatisfy(refusal -> assertThat(refusal.value()).hasSizeLessThanOrEqualTo(200));
    }

    @Test
    void ofEqualRowsTheFirstIsKept() throws WorkbookException {
        var content = read(
                household("Mã hộ", "7", "Thu nhập bình quân", 1500000),
                household("Mã hộ", "8"),
                household("Mã hộ", "7", "Thu nhập bình quân", "1.500.000"));

        assertThat(content.rows()).extracting(SheetRow::row).containsExactly(2, 3);
        assertThat(content.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.row()).isEqualTo(4);
            assertThat(refusal.cell()).isEqualTo("A4");
            assertThat(refusal.problem()).contains("dòng 2").contains("giống hệt");
        });
    }

    @Test
    void differentRowsOfOneCodeAreAllHeldBack() throws WorkbookException {
        var content = read(
                household("Mã hộ", "7"),
                household("Mã hộ", "7"),
                household("Mã hộ", "8"),
                household("Mã hộ", "7", "Việc làm", "x"));

        assertThat(content.rows()).extracting(SheetRow::code).containsExactly("8");
        assertThat(content.refusals()).extracting(Refusal::row).containsExactly(2, 3, 5);
        assertThat(content.refusals())
                .extracting(Refusal::problem)
                .containsOnly("Mã này có ở cả dòng 2, 3 và 5 nhưng số liệu khác nhau. Giữ một dòng đúng.");
    }

    @Test
    void blankRowsAreSkippedAndTheNumbersAreThoseOfExcel() throws WorkbookException {
        var xml = new StringBuilder();
        HandmadeWorkbook.append(xml, 1, HOUSEHOLD_HEADER.toArray());
        xml.append("<row r=\"2\"><c r=\"A2\" s=\"1\"/></row><row r=\"3\"/>");
        HandmadeWorkbook.append(xml, 9, row(HOUSEHOLD_HEADER, "Mã hộ", "A", "Mã xã", "07357"));

        var content = read(new HandmadeWorkbook().rawSheet("Hộ", xml.toString()));

        assertThat(content.totalRows()).isOne();
        assertThat(content.rows()).extracting(SheetRow::row).containsExactly(9);
    }

    @Test
    void rowsAndCellsWithoutAnAddressFollowOneAnother() throws WorkbookException {
        var xml = new StringBuilder("<row>");
        HOUSEHOLD_HEADER.forEach(
                name -> xml.append("<c t=\"str\"><v>").append(name).append("</v></c>"));
        xml.append("</row><row><c t=\"str\"><v>A</v></c><c t=\"s\"><v>0</v></c></row>");

        var content = read(new HandmadeWorkbook()
                .rawSheet("Hộ", xml.toString())
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><r><t>07</t></r><r><t>357</t></r><rPh><t>zz</t></rPh></si></sst>"));

        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.communeId()).isEqualTo(FewAreas.LIEN_CHUNG.id());
        });
    }

    @Test
    void columnsWithoutAHeaderAreNamed() throws WorkbookException {
        var cells = new @Nullable Object[HOUSEHOLD_HEADER.size() + 2];
        cells[0] = "A";
        cells[1] = "07357";
        cells[HOUSEHOLD_HEADER.size() + 1] = "lạc";

        var content = read(new HandmadeWorkbook().sheet("Hộ", HOUSEHOLD_HEADER, Collections.singletonList(cells)));

        assertThat(content.notices()).singleElement().asString().contains("cột V");
    }

    static @Nullable Object[] household(Object... headersAndValues) {
        var cells = cells();
        var given = row(HOUSEHOLD_HEADER, headersAndValues);
        for (var i = 0; i < given.length; i++) {
            cells[i] = given[i] == null ? cells[i] : given[i];
        }
        return cells;
    }

    private static @Nullable Object[] cells() {
        return row(HOUSEHOLD_HEADER, "Mã hộ", "LC-0001", "Mã xã", "07357");
    }

    static HandmadeWorkbook workbook(@Nullable Object[]... rows) {
        return new HandmadeWorkbook().households(rows);
    }

    private WorkbookContent read(@Nullable Object[]... rows) throws WorkbookException {
        return read(workbook(rows));
    }

    private WorkbookContent read(HandmadeWorkbook workbook) throws WorkbookException {
        return ReviewWorkbook.read(workbook.write(folder.resolve("in.xlsx")), OPTIONS, _ -> {});
    }

    private WorkbookException refusal(HandmadeWorkbook workbook) {
        return catchThrowableOfType(WorkbookException.class, () -> read(workbook));
    }
}
