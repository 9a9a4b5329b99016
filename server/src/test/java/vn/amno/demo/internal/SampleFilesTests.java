package vn.amno.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.amno.area.Areas;
import vn.amno.household.workbook.ReadOptions;
import vn.amno.household.workbook.Refusal;
import vn.amno.household.workbook.ReviewWorkbook;
import vn.amno.household.workbook.SheetRow;
import vn.amno.household.workbook.WorkbookContent;
import vn.amno.law.LawBook;
import vn.amno.rules.Indicator;
import vn.amno.workbook.WorkbookException;

class SampleFilesTests {

    private static final Areas AREAS = Areas.shipped();
    private static final LawBook LAW = LawBook.shipped();

    @TempDir
    private static Path folder;

    private static List<Path> files = List.of();

    @BeforeAll
    static void writeThem() throws IOException {
        files = new SampleFiles(AREAS, new Narrator(AREAS, LAW)).write(folder.resolve("mau"));
    }

    @Test
    void theMendedFileHasNothingToRefuse() throws WorkbookException {
        var mended = read(files.getLast());

        assertThat(mended.refusals()).isEmpty();
        assertThat(mended.rows()).hasSizeBetween(150, 600);
        assertThat(mended.rows())
                .allMatch(row -> AREAS.get(row.communeId()).name().equals("Liên Chung"));
    }

    @Test
    void theFirstFileShowsOneMistakeOfEachKind() throws WorkbookException {
        var faulty = read(files.getFirst());

        assertThat(faulty.refusals())
                .extracting(Refusal::value)
                .contains("1,5tr", "07297", "-450000", "ven đô", "giếng khoan", "31/02/2031", "07357-9999");
        assertThat(faulty.refusedHouseholds()).isBetween(7, 9);
        assertThat(faulty.rows()).hasSizeGreaterThan(150);
    }

    @Test
    void importedAfterTheFirstTheMendedFileChangesAFewHouseholdsAndAddsTheRefused() throws WorkbookException {
        var before = read(files.getFirst()).rows();
        var after = read(files.getLast()).rows();

        var codesBefore = before.stream().map(SheetRow::code).toList();
        assertThat(after.stream().map(SheetRow::code)).containsAll(codesBefore).hasSizeGreaterThan(codesBefore.size());
        assertThat(changed(before, after)).isBetween(2L, 15L);
    }

    @Test
    void filesThatAreThereAreKept() throws IOException {
        var kept = Files.createDirectories(folder.resolve("kept"));
        Files.writeString(kept.resolve(SampleFiles.WITH_FAULTS), "mine");

        new SampleFiles(AREAS, new Narrator(AREAS, LAW)).write(kept);

        assertThat(kept.resolve(SampleFiles.WITH_FAULTS)).hasContent("mine");
        assertThat(kept.resolve(SampleFiles.MENDED)).isNotEmptyFile();
        assertThat(kept.toFile().list()).hasSize(2);
    }

    private static long changed(List<SheetRow> before, List<SheetRow> after) {
        return before.stream()
                .filter(row -> after.stream()
                        .anyMatch(other ->
                                other.code().equals(row.code()) && !Objects.equals(other.income(), row.income())))
                .count();
    }

    private static WorkbookContent read(Path file) throws WorkbookException {
        var twelve = EnumSet.complementOf(EnumSet.of(Indicator.HEALTH_SERVICES, Indicator.WASTE));
        return ReviewWorkbook.read(
                file, new ReadOptions(SampleFiles.REVIEW_DAY, SampleFiles.REVIEW_DAY, twelve, AREAS, LAW), _ -> {});
    }
}
