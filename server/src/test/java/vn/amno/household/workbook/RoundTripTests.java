package vn.amno.household.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.amno.rules.AreaType;
import vn.amno.rules.BirthDate;
import vn.amno.rules.Contract;
import vn.amno.rules.Education;
import vn.amno.rules.Indicator;
import vn.amno.rules.Known;
import vn.amno.rules.Member;
import vn.amno.rules.Schooling;
import vn.amno.rules.Ticks;
import vn.amno.rules.Work;
import vn.amno.workbook.WorkbookException;
import vn.amno.workbook.WorkbookProblem;

class RoundTripTests {

    private static final List<String> TEXTS = List.of(
            "Giáp Văn Sửu",
            "=HYPERLINK(\"http://x\";\"y\")",
            "+84912345678",
            "-1+2",
            "@Bến",
            "'quoted'",
            "\"hai nháy\"",
            "<b>&amp;</b>",
            "_x000D_ thật",
            "_x005F_",
            "_x005F_x0041_",
            "Nguyễn Thị Hoà",
            "Trần Thuý",
            "1.500.000",
            "001",
            "TRUE",
            "#REF!",
            "𠀋 chữ Nôm",
            "a\\b\tc".replace('\t', ' '));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsWrittenIsReadBackAsItWas(long seed) throws IOException, WorkbookException {
        var rows = rows(new Random(seed), 200);

        var content = ReviewWorkbook.read(write(rows), ReviewWorkbookTests.OPTIONS, _ -> {});

        assertThat(content.refusals()).isEmpty();
        assertThat(content.rows()).map(RoundTripTests::withoutPlace).containsExactlyElementsOf(rows);
    }

    @Test
    void writingWhatWasReadGivesTheSameRowsAgain() throws IOException, WorkbookException {
        var file = LargeWorkbook.write(folder.resolve("in.xlsx"), 300, 900);
        var first = ReviewWorkbook.read(file, ReviewWorkbookTests.OPTIONS, _ -> {});

        var second = ReviewWorkbook.read(write(first.rows()), ReviewWorkbookTests.OPTIONS, _ -> {});

        assertThat(second.rows())
                .map(RoundTripTests::withoutPlace)
                .containsExactlyElementsOf(
                        first.rows().stream().map(RoundTripTests::withoutPlace).toList());
    }

    @Test
    void noCellIsAFormulaAndTextIsMarkedAsText() throws IOException {
        var file = write(rows(new Random(6), 50));

        try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            var sheet = workbook.getSheet("Hộ");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getDataValidations()).isNotEmpty();
            for (var row : sheet) {
                for (var cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                    assertThat(cell.getCellType() == CellType.NUMERIC
                                    || row.getRowNum() == 0
                                    || cell.getCellStyle().getQuotePrefixed())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aNameTypedInPiecesIsKeptComposed() throws IOException, WorkbookException {
        var row = rows(new Random(7), 1).getFirst();
        var pieces = new SheetRow(
                0,
                row.code(),
                row.communeId(),
                row.village(),
                java.text.Normalizer.normalize("Nguyễn Thị Hoà", java.text.Normalizer.Form.NFD),
                row.areaType(),
                row.previous(),
                row.income(),
                row.points(),
                row.ticks(),
                row.causes(),
                row.members(),
                row.extra());

        var content = ReviewWorkbook.read(write(List.of(pieces)), ReviewWorkbookTests.OPTIONS, _ -> {});

        assertThat(content.rows().getFirst().head()).isEqualTo("Nguyễn Thị Hoà");
    }

    @Test
    void theTemplateHasTheColumnsOfTheFormAndNoHousehold() throws IOException {
        var file = folder.resolve("template.xlsx");
        try (var out = Files.newOutputStream(file)) {
            ReviewWorkbookTemplate.write(out);
        }

        var refused = catchThrowableOfType(
                WorkbookException.class, () -> ReviewWorkbook.read(file, ReviewWorkbookTests.OPTIONS, _ -> {}));

        assertThat(refused.problem()).isEqualTo(WorkbookProblem.EMPTY);
        try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            var header = workbook.getSheet("Hộ").getRow(0);
            for (var column = 0; column < HandmadeWorkbook.HOUSEHOLD_HEADER.size(); column++) {
                assertThat(header.getCell(column).getStringCellValue())
                        .isEqualTo(HandmadeWorkbook.HOUSEHOLD_HEADER.get(column));
            }
            assertThat(workbook.getSheet("Hướng dẫn").getLastRowNum()).isGreaterThan(20);
        }
    }

    private Path write(List<SheetRow> rows) throws IOException {
        var file = folder.resolve("out.xlsx");
        try (var out = Files.newOutputStream(file)) {
            ReviewWorkbookWriter.write(rows, new FewAreas(), out);
        }
        return file;
    }

    private static List<SheetRow> rows(Random random, int count) {
        var rows = new ArrayList<SheetRow>();
        var communes = List.of(FewAreas.LIEN_CHUNG, FewAreas.PHUC_HOA, FewAreas.CAO_THUONG);
        for (var i = 0; i < count; i++) {
            var deprived = random.nextInt(1 << 14);
            var members = new ArrayList<MemberRow>();
            for (var j = random.nextInt(4); j > 0; j--) {
                members.add(member(random));
            }
            rows.add(new SheetRow(
                    0,
                    pick(random, TEXTS) + i,
                    pick(random, communes).id(),
                    random.nextBoolean() ? "" : pick(random, TEXTS),
                    pick(random, TEXTS),
                    pickOrNull(random, AreaType.values()),
                    pick(random, List.of(PreviousClass.values())),
                    random.nextInt(5) == 0 ? null : (long) random.nextInt(5_000_000),
                    random.nextInt(5) == 0 ? null : random.nextInt(300),
                    new Ticks(deprived, random.nextInt(1 << 14) & ~deprived),
                    random.nextBoolean() ? List.of() : List.of(1, 2 + random.nextInt(7)),
                    members,
                    extra(random, "Ghi chú", "=Số nhà")));
        }
        return rows;
    }

    private static MemberRow member(Random random) {
        var texts = new HashMap<>(extra(random, "Nghề", "Người có công"));
        var disabled = pick(random, List.of(Known.values()));
        if (disabled == Known.YES && random.nextBoolean()) {
            texts.put("Khuyết tật", "đặc biệt nặng");
        }
        return new MemberRow(
                0,
                pick(random, TEXTS),
                pick(random, List.of("Chủ hộ", "Con", "Vợ/chồng", "bác họ", "")),
                pick(random, List.of("Nam", "Nữ", "")),
                pick(random, List.of("024068001234", "012345678", "")),
                pick(random, List.of("Kinh", "Nùng", "Khơ-me", "")),
                new Member(
                        birth(random),
                        pickOrNull(random, Schooling.values()),
                        pickOrNull(random, Education.values()),
                        pick(random, List.of(Known.values())),
                        pickOrNull(random, Work.values()),
                        pickOrNull(random, Contract.values()),
                        disabled,
                        pick(random, List.of(Known.values())),
                        pick(random, List.of(Known.values()))),
                texts);
    }

    private static @Nullable BirthDate birth(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> BirthDate.ofYear(1900 + random.nextInt(123));
            default -> BirthDate.of(LocalDate.of(1900, 1, 1).plusDays(random.nextInt(44_000)));
        };
    }

    private static Map<String, String> extra(Random random, String... headers) {
        var extra = new HashMap<String, String>();
        for (var header : headers) {
            if (random.nextBoolean()) {
                extra.put(header, pick(random, TEXTS) + (random.nextBoolean() ? "\nhai dòng" : ""));
            }
        }
        extra.computeIfPresent("Người có công", (_, text) -> text.replace('\n', ' '));
        return extra;
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> @Nullable T pickOrNull(Random random, T[] values) {
        var index = random.nextInt(values.length + 1);
        return index == values.length ? null : values[index];
    }

    private static SheetRow withoutPlace(SheetRow row) {
        var members = row.members().stream()
                .map(member -> new MemberRow(
                        0,
                        member.name(),
                        member.relation(),
                        member.sex(),
                        member.citizenId(),
                        member.ethnicity(),
                        member.facts(),
                        member.texts()))
                .toList();
        return row.withRow(0).withMembers(members);
    }

    @Test
    void allIndicatorsHaveAColumn() {
        for (var indicator : Indicator.values()) {
            assertThat(HouseholdColumn.of(indicator).bit()).isEqualTo(indicator.bit());
        }
    }
}
