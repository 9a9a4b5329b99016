package vn.amno.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import vn.amno.PostgresForTests;
import vn.amno.area.Areas;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Field;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@ContextConfiguration(initializers = PostgresForTests.class)
class ImportDuplicatesTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final int NGOC_LY = 1007363;
    private static final String CODE = "07357";
    private static final String ID = "024175000412";
    private static final LocalDate DAY = LocalDate.of(2022, 11, 22);

    private final ImportDuplicates duplicates;
    private final Imports imports;
    private final Registry registry;
    private final RegistryTables tables;
    private final Acting officer;

    ImportDuplicatesTests(
            ImportDuplicates duplicates, Imports imports, Registry registry, Areas areas, JdbcClient jdbc) {
        this.duplicates = duplicates;
        this.imports = imports;
        this.registry = registry;
        tables = new RegistryTables(jdbc);
        var unit = areas.get(LIEN_CHUNG);
        officer = new Acting(
                new Actor(UUID.randomUUID(), "Hoa", "Công chức cấp xã", "", ""),
                new Scope(List.of(new Scope.Range(unit.keyFrom(), unit.keyTo()))),
                EnumSet.allOf(Right.class),
                EnumSet.allOf(Field.class),
                false);
    }

    @BeforeEach
    @AfterEach
    void emptyRegistry() {
        tables.clear();
    }

    @Test
    void aPersonInTwoHouseholdsOfTheFileIsAPair() {
        var found = find(new WorkbookFile()
                .household("A", CODE, "Thôn Hạ", "Lò Thị Mai", "900000")
                .member("A", "Lò Thị Mai", "1950", "")
                .member("A", "Khổng Thị Xuyến", "12/03/2012", "")
                .household("B", CODE, "Thôn Hạ", "Khổng Văn Đạt", "900000")
                .member("B", "Khổng Văn Đạt", "1980", "")
                .member("B", "Khong Thi Xuyen", "12/03/2012", ""));

        assertThat(found.people()).isEqualTo(4);
        assertThat(found.inFile())
                .extracting(
                        pair -> pair.one().name(),
                        pair -> pair.one().row(),
                        pair -> pair.two().name(),
                        pair -> pair.two().row())
                .containsExactly(tuple("Khổng Thị Xuyến", 2, "Khong Thi Xuyen", 3));
        assertThat(found.inFile().getFirst().reasons())
                .contains(DuplicateReason.NAME_WITHOUT_MARKS, DuplicateReason.SAME_BIRTH_DATE);
        assertThat(found.withRegistry()).isEmpty();
        assertThat(found.elsewhere()).isFalse();
    }

    @Test
    void aPersonOfAnotherHouseholdOnRecordIsAPairAndThoseOfTheSameAreNot() {
        registry.register(
                DAY.minusYears(1), List.of(household("A", LIEN_CHUNG), household("C", LIEN_CHUNG, "Vi Thị Tám")));

        var found = find(new WorkbookFile()
                .household("B", CODE, "Thôn Hạ", "Khổng Thị Xuyến", "900000")
                .member("B", "Khổng Thị Xuyến", "12/03/1975", ID)
                .household("C", CODE, "Thôn Hạ", "Vi Thị Tám", "900000")
                .member("C", "Vi Thị Tám", "12/03/1975", ""));

        assertThat(found.withRegistry())
                .extracting(
                        FileDuplicates.Pair::band,
                        pair -> pair.one().row(),
                        pair -> pair.two().code(),
                        pair -> pair.two().row())
                .containsExactly(tuple(DuplicateBand.SURE, 2, "A", 0));
        assertThat(found.inFile()).isEmpty();
    }

    @Test
    void ofSomebodyOutsideTheScopeOnlyItIsSaidThatTheProvinceShouldBeAsked() {
        registry.register(DAY.minusYears(1), List.of(household("A", NGOC_LY)));

        var found = find(new WorkbookFile()
                .household("B", CODE, "Thôn Hạ", "Khổng Thị Xuyến", "900000")
                .member("B", "Khổng Thị Xuyến", "12/03/1975", ID));

        assertThat(found.withRegistry()).isEmpty();
        assertThat(found.inFile()).isEmpty();
        assertThat(found.elsewhere()).isTrue();
    }

    @Test
    void aFileOfPeopleWhoAreAllOnRecordUnderOtherCodesShowsNoPairButWhatIsWrong() {
        var file = new WorkbookFile();
        for (var number = 0; number < 60; number++) {
            var name = "Khổng " + (char) ('A' + number % 26) + "uân " + (char) ('A' + number / 26) + "inh";
            registry.register(DAY.minusYears(1), List.of(household("A" + number, LIEN_CHUNG, name)));
            file.household("B" + number, CODE, "Thôn Hạ", name, "900000").member("B" + number, name, "12/03/1975", "");
        }

        var found = find(file);

        assertThat(found.complaint()).contains("60 trên 60", "trong tệp", "20%");
        assertThat(found.inFile()).isEmpty();
        assertThat(found.withRegistry()).isEmpty();
    }

    private FileDuplicates find(WorkbookFile file) {
        return officer.carrier().call(() -> {
            var id = imports.receive("so.xlsx", file.open(), DAY);
            RegistryTables.await(
                    () -> officer.carrier().call(() -> imports.get(id).state()) == ImportRun.State.CHECKED);
            return duplicates.find(id);
        });
    }

    private static NewHousehold household(String code, int commune) {
        return household(code, commune, "Khổng Thị Xuyến", ID);
    }

    private static NewHousehold household(String code, int commune, String name) {
        return household(code, commune, name, "");
    }

    private static NewHousehold household(String code, int commune, String name, String citizenId) {
        var members = SheetDraft.of(code, commune)
                .member(name, "1975-03-12", citizenId)
                .sheet()
                .members();
        return new NewHousehold(code, commune, "Thôn Hạ", name, members);
    }
}
