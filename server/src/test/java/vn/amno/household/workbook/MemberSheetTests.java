package vn.amno.household.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.amno.household.workbook.HandmadeWorkbook.MEMBER_HEADER;
import static vn.amno.household.workbook.HandmadeWorkbook.row;
import static vn.amno.household.workbook.ReviewWorkbookTests.household;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.amno.rules.BirthDate;
import vn.amno.rules.Contract;
import vn.amno.rules.Education;
import vn.amno.rules.Known;
import vn.amno.rules.Schooling;
import vn.amno.rules.Work;
import vn.amno.workbook.Cells;
import vn.amno.workbook.WorkbookException;

class MemberSheetTests {

    @TempDir
    Path folder;

    @Test
    void aPersonIsReadAsTheSheetSays() throws WorkbookException {
        var content = read(person(
                "Họ tên",
                "Giáp Văn Sửu",
                "Quan hệ",
                "chủ hộ",
                "Giới tính",
                "nam",
                "Ngày sinh",
                "05/09/1968",
                "Số định danh",
                "024068001234",
                "Dân tộc",
                "nùng",
                "Đang học",
                "không",
                "Trình độ",
                "trung học cơ sở",
                "Bảo hiểm y tế",
                "có",
                "Việc làm",
                "Đang làm việc",
                "Hợp đồng",
                "không",
                "Khuyết tật",
                "nặng",
                "Trợ cấp xã hội",
                "x",
                "Người có công",
                "Bệnh binh",
                "Suy dinh dưỡng",
                "?"));

        assertThat(content.refusals()).isEmpty();
        assertThat(only(content)).satisfies(member -> {
            assertThat(member.row()).isEqualTo(2);
            assertThat(member.name()).isEqualTo("Giáp Văn Sửu");
            assertThat(member.relation()).isEqualTo("Chủ hộ");
            assertThat(member.sex()).isEqualTo("Nam");
            assertThat(member.citizenId()).isEqualTo("024068001234");
            assertThat(member.ethnicity()).isEqualTo("Nùng");
            assertThat(member.texts()).isEqualTo(Map.of("Khuyết tật", "nặng", "Người có công", "Bệnh binh"));
            var facts = member.facts();
            assertThat(facts.birth()).isEqualTo(BirthDate.of(LocalDate.of(1968, 9, 5)));
            assertThat(facts.schooling()).isEqualTo(Schooling.NONE);
            assertThat(facts.education()).isEqualTo(Education.LOWER_SECONDARY);
            assertThat(facts.healthInsurance()).isEqualTo(Known.YES);
            assertThat(facts.work()).isEqualTo(Work.WORKING);
            assertThat(facts.contract()).isEqualTo(Contract.WITHOUT);
            assertThat(facts.disabled()).isEqualTo(Known.YES);
            assertThat(facts.socialAllowance()).isEqualTo(Known.YES);
            assertThat(facts.malnourished()).isEqualTo(Known.UNKNOWN);
        });
    }

    @Test
    void aColumnWithoutAnyEntryWasNotAsked() throws WorkbookException {
        var content = read(person("Họ tên", "An"), person("Họ tên", "Bình", "Bảo hiểm y tế", "x"));

        assertThat(content.rows().getFirst().members())
                .extracting(member -> member.facts().healthInsurance())
                .containsExactly(Known.NO, Known.YES);
        assertThat(content.rows().getFirst().members()).allSatisfy(member -> {
            assertThat(member.facts().disabled()).isEqualTo(Known.UNKNOWN);
            assertThat(member.facts().schooling()).isNull();
            assertThat(member.facts().birth()).isNull();
        });
        assertThat(content.notices())
                .anySatisfy(notice -> assertThat(notice).contains("Khuyết tật").doesNotContain("Bảo hiểm y tế"));
    }

    @Test
    void aBlankSchoolMeansNoneOnceAnybodyGoesToOne() throws WorkbookException {
        var content = read(person("Đang học", "THCS"), person("Họ tên", "B"), person("Đang học", "?"));

        assertThat(content.rows().getFirst().members())
                .extracting(member -> member.facts().schooling())
                .containsExactly(Schooling.LOWER_SECONDARY, Schooling.NONE, null);
    }

    @Test
    void columnsOfTheSheetMayBeAbsent() throws WorkbookException {
        var content = read(new HandmadeWorkbook()
                .households(household())
                .sheet(
                        "thanh vien",
                        List.of("Họ tên", "Mã hộ"),
                        Arrays.<@Nullable Object[]>asList(
                                new Object[] {"An", "LC-0001"}, new Object[] {"Bình", "LC-0001"})));

        assertThat(content.refusals()).isEmpty();
        assertThat(content.rows().getFirst().members())
                .extracting(MemberRow::name)
                .containsExactly("An", "Bình");
        assertThat(content.rows().getFirst().members().getFirst().facts().malnourished())
                .isEqualTo(Known.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "05/09/1968,1968-09-05,1968-09-05",
        "5-9-1968,1968-09-05,1968-09-05",
        "5.9.1968,1968-09-05,1968-09-05",
        "1968-09-05,1968-09-05,1968-09-05",
        "1968,1968-01-01,1968-12-31",
        "29/02/2020,2020-02-29,2020-02-29",
        "01/12/2022,2022-12-01,2022-12-01",
        "2022,2022-01-01,2022-12-31",
        "01/01/1900,1900-01-01,1900-01-01"
    })
    void birthsAreReadAsPeopleWriteThem(String written, LocalDate from, LocalDate to) throws WorkbookException {
        assertThat(only(read(person("Ngày sinh", written))).facts().birth()).isEqualTo(new BirthDate(from, to));
    }

    @Test
    void dateCellsAreReadInBothCountings() throws WorkbookException {
        var day = LocalDate.of(1968, 9, 5);

        var usual = read(person("Ngày sinh", HandmadeWorkbook.date(25_086)));
        var macintosh = read(new HandmadeWorkbook()
                .from1904()
                .households(household())
                .members(person("Ngày sinh", HandmadeWorkbook.date(25_086 - 1_462))));

        assertThat(only(usual).facts().birth()).isEqualTo(BirthDate.of(day));
        assertThat(only(macintosh).facts().birth()).isEqualTo(BirthDate.of(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ngày sinh | 02/12/2022 | Ngày sinh 02/12/2022 ở sau hôm nay (01/12/2022).",
                "Ngày sinh | 2023 | Ngày sinh 2023 ở sau hôm nay (01/12/2022).",
                "Ngày sinh | 31/12/1899 | Ngày sinh 31/12/1899 ở trước năm 1900.",
                "Ngày sinh | 29/02/2021 | “29/02/2021” không đọc được thành ngày sinh.",
                "Ngày sinh | 09/1968 | “09/1968” không đọc được thành ngày sinh.",
                "Ngày sinh | 0000 | Ngày sinh 0000 ở trước năm 1900.",
                "Giới tính | F | “F” không đọc được. Ghi Nam hoặc Nữ.",
                "Dân tộc | Kính thưa | “Kính thưa” không có trong danh mục dân tộc.",
                "Trình độ | 9/12 | “9/12” không đọc được. Ghi chưa tốt nghiệp tiểu học,",
                "Đang học | lớp 3 | “lớp 3” không đọc được.",
                "Việc làm | ruộng | “ruộng” không đọc được.",
                "Hợp đồng | miệng | “miệng” không đọc được.",
                "Bảo hiểm y tế | BHYT | “BHYT” không đọc được. Ghi x hoặc có, để trống hoặc không, ? nếu chưa ghi được."
            })
    void aBadCellHoldsTheHouseholdBack(String column, String value, String problem) throws WorkbookException {
        var content = read(new HandmadeWorkbook()
                .households(household(), household("Mã hộ", "KHAC"))
                .members(person("Họ tên", "An"), person(column, value), person("Mã hộ", "KHAC")));

        assertThat(content.rows()).extracting(SheetRow::code).containsExactly("KHAC");
        assertThat(content.refusals())
                .satisfiesExactly(
                        household -> {
                            assertThat(household.sheet()).isEqualTo("Hộ");
                            assertThat(household.row()).isEqualTo(2);
                            assertThat(household.problem()).contains("Dòng 3 của trang tính Thành viên");
                        },
                        member -> {
                            assertThat(member.sheet()).isEqualTo("Thành viên");
                            assertThat(member.row()).isEqualTo(3);
                            assertThat(member.column()).isEqualTo(column);
                            assertThat(member.cell()).isEqualTo(Cells.letters(MEMBER_HEADER.indexOf(column)) + "3");
                            assertThat(member.value()).isEqualTo(value);
                            assertThat(member.problem()).startsWith(problem);
                        });
    }

    @Test
    void theHouseholdIsRefusedOnceForManyBadMembers() throws WorkbookException {
        var content = read(person("Giới tính", "F"), person("Giới tính", "M"));

        assertThat(content.refusals()).extracting(Refusal::sheet).containsExactly("Hộ", "Thành viên", "Thành viên");
        assertThat(content.refusedHouseholds()).isOne();
    }

    @Test
    void aMemberOfAnUnknownHouseholdIsRefusedAlone() throws WorkbookException {
        var content = read(person("Mã hộ", "LC-9999"), person("Họ tên", "An"));

        assertThat(content.rows()).hasSize(1);
        assertThat(content.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.column()).isEqualTo("Mã hộ");
            assertThat(refusal.value()).isEqualTo("LC-9999");
            assertThat(refusal.problem()).startsWith("Không có hộ nào mang mã này");
        });
    }

    @Test
    void membersOfARefusedHouseholdAreNotReportedAsWell() throws WorkbookException {
        var content = read(new HandmadeWorkbook()
                .households(household("Mã xã", "1"))
                .members(person("Họ tên", "An"), person("Họ tên", "Bình")));

        assertThat(content.refusals())
                .singleElement()
                .extracting(Refusal::sheet)
                .isEqualTo("Hộ");
    }

    @Test
    void citizenNumbersKeepTheirZerosAndAreMaskedWhenRefused() throws WorkbookException {
        var good = read(
                person("Số định danh", 24_068_001_234L),
                person("Số định danh", 12_345_678),
                person("Số định danh", "001 068 001 234"));
        var bad = read(person("Số định danh", "0240680012345"));

        assertThat(good.rows().getFirst().members())
                .extracting(MemberRow::citizenId)
                .containsExactly("024068001234", "012345678", "001068001234");
        assertThat(bad.refusals().getLast().value()).isEqualTo("024*******345");
        assertThat(bad.refusals().getLast().problem()).doesNotContain("0240680012345");
    }

    @Test
    void severalHeadsOrNoneAreToldButNotRefused() throws WorkbookException {
        var content = read(new HandmadeWorkbook()
                .households(household(), household("Mã hộ", "B"), household("Mã hộ", "C"))
                .members(
                        person("Quan hệ", "Chủ hộ"),
                        person("Quan hệ", "Chủ hộ"),
                        person("Mã hộ", "B", "Quan hệ", "con"),
                        person("Mã hộ", "C", "Quan hệ", "Chủ hộ")));

        assertThat(content.rows()).hasSize(3);
        assertThat(content.notices())
                .anySatisfy(notice -> assertThat(notice).contains("2 hộ").contains("LC-0001, B"));
    }

    @ParameterizedTest
    @CsvSource({"H'Mông,Mông", "khmer,Khơ-me", "E-de,Ê-đê", "08,Mông", "Ê Đê,Ê-đê", "tay,Tày"})
    void ethnicGroupsAreKnownByTheirUsualSpellings(String written, String name) throws WorkbookException {
        assertThat(only(read(person("Dân tộc", written))).ethnicity()).isEqualTo(name);
    }

    @Test
    void untrainedSaysNothingOfTheSchoolFinished() throws WorkbookException {
        assertThat(only(read(person("Trình độ", "Chưa qua đào tạo")))).satisfies(member -> {
            assertThat(member.facts().education()).isNull();
            assertThat(member.texts()).containsEntry("Trình độ", "Chưa qua đào tạo");
        });
    }

    private static @Nullable Object[] person(Object... headersAndValues) {
        var cells = row(MEMBER_HEADER, headersAndValues);
        cells[0] = cells[0] == null ? "LC-0001" : cells[0];
        return cells;
    }

    private static MemberRow only(WorkbookContent content) {
        return content.rows().getFirst().members().getFirst();
    }

    private WorkbookContent read(@Nullable Object[]... people) throws WorkbookException {
        return read(new HandmadeWorkbook().households(household()).members(people));
    }

    private WorkbookContent read(HandmadeWorkbook workbook) throws WorkbookException {
        return ReviewWorkbook.read(workbook.write(folder.resolve("in.xlsx")), ReviewWorkbookTests.OPTIONS, _ -> {});
    }
}
