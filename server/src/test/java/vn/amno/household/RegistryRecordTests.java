package vn.amno.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.PostgresForTests;
import vn.amno.area.Areas;
import vn.amno.household.HouseholdFile.Person;
import vn.amno.household.HouseholdFile.Residence;
import vn.amno.kernel.ProblemException;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@ContextConfiguration(initializers = PostgresForTests.class)
@RecordApplicationEvents
@Transactional
class RegistryRecordTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final int NGOC_LY = 1007363;
    private static final LocalDate AUTUMN_2021 = LocalDate.of(2021, 11, 10);
    private static final LocalDate AUTUMN_2022 = LocalDate.of(2022, 11, 22);

    private final Registry registry;
    private final Households households;
    private final Areas areas;
    private final JdbcClient jdbc;

    RegistryRecordTests(Registry registry, Households households, Areas areas, JdbcClient jdbc) {
        this.registry = registry;
        this.households = households;
        this.areas = areas;
        this.jdbc = jdbc;
    }

    @Test
    void anUnknownHouseholdIsRegisteredWithItsPeople() {
        var sheet = SheetDraft.of("LC-001", LIEN_CHUNG)
                .member("Giàng A Páo", "1980-02-03", "034080000412")
                .member("Giàng Thị Mai", "2010", "")
                .extra("Ghi chú", "=HYPERLINK(1)")
                .sheet();

        registry.record(AUTUMN_2022, List.of(sheet));

        var file = file("LC-001", LIEN_CHUNG);
        assertThat(file.head()).isEqualTo("Giàng A Páo");
        assertThat(file.registeredOn()).isEqualTo(AUTUMN_2022);
        assertThat(file.residences()).containsExactly(new Residence(LIEN_CHUNG, "Thôn Hạ", AUTUMN_2022, null));
        assertThat(file.people())
                .extracting(Person::name, Person::birth, Person::maskedCitizenId, Person::from)
                .containsExactly(
                        tuple("Giàng A Páo", "03/02/1980", "034******412", AUTUMN_2022),
                        tuple("Giàng Thị Mai", "2010", "", AUTUMN_2022));
        var year = file.sheets().getFirst();
        assertThat(year.year()).isEqualTo(2022);
        assertThat(year.sheet().extra()).containsEntry("Ghi chú", "=HYPERLINK(1)");
        assertThat(year.sheet().members().getFirst().citizenId()).isEqualTo("034******412");
    }

    @Test
    void theSameSheetAgainWritesNothing(ApplicationEvents events) {
        var sheet = SheetDraft.of("LC-001", LIEN_CHUNG)
                .member("Giàng A Páo", "1980", "034080000412")
                .sheet();
        registry.record(AUTUMN_2022, List.of(sheet));

        registry.record(AUTUMN_2022, List.of(sheet));

        assertThat(events.stream(SheetsRecorded.class)).hasSize(1);
        assertThat(versions("LC-001")).containsExactly(1);
    }

    @Test
    void aChangedSheetReplacesThatOfTheYearAndIsANewVersion(ApplicationEvents events) {
        registry.record(AUTUMN_2022, List.of(SheetDraft.of("LC-001", LIEN_CHUNG).sheet()));

        registry.record(
                AUTUMN_2022,
                List.of(SheetDraft.of("LC-001", LIEN_CHUNG).income(null).sheet()));

        assertThat(versions("LC-001")).containsExactly(2);
        assertThat(file("LC-001", LIEN_CHUNG).sheets())
                .extracting(year -> year.sheet().income())
                .containsOnlyNulls();
        var batches = events.stream(SheetsRecorded.class).toList();
        assertThat(batches).hasSize(2);
        assertThat(jdbc.sql("select count(*) from household.recorded_sheet where batch = :batch")
                        .param("batch", batches.getLast().batch())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoIsNotListedAnyMoreLeftTheDayBefore() {
        registry.record(
                AUTUMN_2021,
                List.of(SheetDraft.of("LC-001", LIEN_CHUNG)
                        .member("Giàng A Páo", "1980", "")
                        .member("Giàng A Chư", "2001", "")
                        .sheet()));

        registry.record(
                AUTUMN_2022,
                List.of(SheetDraft.of("LC-001", LIEN_CHUNG)
                        .member("GIÀNG A PÁO", "1980", "034080000412")
                        .member("Giàng A Lử", "2022-05-06", "")
                        .sheet()));

        assertThat(file("LC-001", LIEN_CHUNG).people())
                .extracting(Person::name, Person::maskedCitizenId, Person::from, Person::to, Person::endReason)
                .containsExactly(
                        tuple("GIÀNG A PÁO", "034******412", AUTUMN_2021, null, ""),
                        tuple("Giàng A Lử", "", AUTUMN_2022, null, ""),
                        tuple("Giàng A Chư", "", AUTUMN_2021, AUTUMN_2022.minusDays(1), "không còn trong phiếu 2022"));
    }

    @Test
    void aCorrectedSheetBringsBackWhoWasForgotten() {
        var both = SheetDraft.of("LC-001", LIEN_CHUNG)
                .member("Giàng A Páo", "1980", "")
                .member("Giàng A Chư", "2001", "")
                .sheet();
        var one = SheetDraft.of("LC-001", LIEN_CHUNG)
                .member("Giàng A Páo", "1980", "")
                .sheet();
        registry.record(AUTUMN_2021, List.of(both));
        registry.record(AUTUMN_2022, List.of(one));

        registry.record(AUTUMN_2022, List.of(both));

        assertThat(file("LC-001", LIEN_CHUNG).people())
                .extracting(Person::name, Person::from, Person::to)
                .containsExactly(tuple("Giàng A Páo", AUTUMN_2021, null), tuple("Giàng A Chư", AUTUMN_2021, null));
    }

    @Test
    void whoWasNamedByMistakeOnTheSameDayLeavesNoTrace() {
        registry.record(
                AUTUMN_2022,
                List.of(SheetDraft.of("LC-001", LIEN_CHUNG)
                        .member("Giàng A Páo", "1980", "")
                        .member("Người lạ", "1999", "")
                        .sheet()));

        registry.record(
                AUTUMN_2022,
                List.of(SheetDraft.of("LC-001", LIEN_CHUNG)
                        .member("Giàng A Páo", "1980", "")
                        .sheet()));

        assertThat(file("LC-001", LIEN_CHUNG).people()).extracting(Person::name).containsExactly("Giàng A Páo");
        assertThat(jdbc.sql("select count(*) from household.person where full_name = 'Người lạ'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aPersonIsTheSameByCitizenIdEvenUnderAnotherName() {
        registry.record(
                AUTUMN_2021,
                List.of(SheetDraft.of("LC-001", LIEN_CHUNG)
                        .member("Giàng A Pao", "1981", "034080000412")
                        .sheet()));

        registry.record(
                AUTUMN_2022,
                List.of(SheetDraft.of("LC-001", LIEN_CHUNG)
                        .member("Giàng A Páo", "1980-02-03", "034080000412")
                        .sheet()));

        assertThat(file("LC-001", LIEN_CHUNG).people())
                .extracting(Person::name, Person::birth, Person::from)
                .containsExactly(tuple("Giàng A Páo", "03/02/1980", AUTUMN_2021));
    }

    @Test
    void aYearOfBirthThatBecameADayIsTheSamePerson() {
        registry.record(
                AUTUMN_2021,
                List.of(SheetDraft.of("LC-001", LIEN_CHUNG)
                        .member("Giàng A Páo", "1980", "")
                        .sheet()));

        registry.record(
                AUTUMN_2022,
                List.of(SheetDraft.of("LC-001", LIEN_CHUNG)
                        .member("Giàng A Páo", "1980-02-03", "")
                        .sheet()));

        assertThat(file("LC-001", LIEN_CHUNG).people())
                .extracting(Person::birth, Person::from, Person::to)
                .containsExactly(tuple("03/02/1980", AUTUMN_2021, null));
    }

    @Test
    void twoOfOneNameWithoutBirthStayTwo() {
        var sheet = SheetDraft.of("LC-001", LIEN_CHUNG)
                .member("Giàng Thị Mỷ", "", "")
                .member("Giàng Thị Mỷ", "", "");
        registry.record(AUTUMN_2021, List.of(sheet.sheet()));

        registry.record(AUTUMN_2022, List.of(sheet.income(1L).sheet()));

        assertThat(file("LC-001", LIEN_CHUNG).people())
                .extracting(Person::from, Person::to)
                .containsExactly(tuple(AUTUMN_2021, null), tuple(AUTUMN_2021, null));
    }

    @Test
    void aMemberWhoMovedToAnotherHouseholdIsOnePersonInBoth() {
        registry.record(
                AUTUMN_2021,
                List.of(SheetDraft.of("LC-001", LIEN_CHUNG)
                        .member("Giàng A Páo", "1980", "034080000412")
                        .member("Giàng A Chư", "2001", "034201000777")
                        .sheet()));

        registry.record(
                AUTUMN_2022,
                List.of(
                        SheetDraft.of("LC-001", LIEN_CHUNG)
                                .member("Giàng A Páo", "1980", "034080000412")
                                .sheet(),
                        SheetDraft.of("NL-009", NGOC_LY)
                                .member("Giàng A Chư", "2001", "034201000777")
                                .sheet()));

        assertThat(jdbc.sql("""
                                select h.code, m.valid_from, m.valid_to from household.person p
                                join household.membership m on m.person_id = p.id
                                join household.household h on h.id = m.household_id
                                where p.full_name = 'Giàng A Chư' order by h.code
                                """)
                        .query((row, _) -> tuple(
                                row.getString("code"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class)))
                        .list())
                .containsExactly(
                        tuple("LC-001", AUTUMN_2021, AUTUMN_2022.minusDays(1)), tuple("NL-009", AUTUMN_2022, null));
        assertThat(jdbc.sql("select count(*) from household.person where full_name = 'Giàng A Chư'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anotherVillageIsANewResidenceAndABlankOneSaysNothing() {
        registry.record(AUTUMN_2021, List.of(SheetDraft.of("LC-001", LIEN_CHUNG).sheet()));
        registry.record(
                AUTUMN_2022,
                List.of(SheetDraft.of("LC-001", LIEN_CHUNG)
                        .village("Thôn Đoài")
                        .head("Vàng Thị Dợ")
                        .sheet()));
        registry.record(
                AUTUMN_2022.plusYears(1),
                List.of(SheetDraft.of("LC-001", LIEN_CHUNG)
                        .village("")
                        .head("Vàng Thị Dợ")
                        .sheet()));

        var file = file("LC-001", LIEN_CHUNG);
        assertThat(file.head()).isEqualTo("Vàng Thị Dợ");
        assertThat(file.residences())
                .containsExactly(
                        new Residence(LIEN_CHUNG, "Thôn Đoài", AUTUMN_2022, null),
                        new Residence(LIEN_CHUNG, "Thôn Hạ", AUTUMN_2021, AUTUMN_2022.minusDays(1)));
    }

    @Test
    void aSheetOfAnEarlierYearDoesNotChangeWhoLivesWhereNow() {
        registry.record(
                AUTUMN_2022,
                List.of(SheetDraft.of("LC-001", LIEN_CHUNG)
                        .member("Giàng A Páo", "1980", "")
                        .sheet()));

        registry.record(
                AUTUMN_2021,
                List.of(SheetDraft.of("LC-001", LIEN_CHUNG)
                        .village("Thôn Đoài")
                        .head("Giàng A Sùng")
                        .member("Giàng A Sùng", "1950", "")
                        .sheet()));

        var file = file("LC-001", LIEN_CHUNG);
        assertThat(file.head()).isEqualTo("Giàng A Páo");
        assertThat(file.people()).extracting(Person::name).containsExactly("Giàng A Páo");
        assertThat(file.residences()).hasSize(1);
        assertThat(file.sheets())
                .extracting(year -> year.sheet().head())
                .containsExactly("Giàng A Páo", "Giàng A Sùng");
    }

    @Test
    void aHouseholdOfAMergedCommuneIsFoundUnderTheNewOne() {
        registry.record(AUTUMN_2022, List.of(SheetDraft.of("LC-001", LIEN_CHUNG).sheet()));
        var merged = areas.successors(areas.get(LIEN_CHUNG)).getFirst().newUnit();
        var day = LocalDate.of(2025, 11, 20);

        registry.record(day, List.of(SheetDraft.of("LC-001", merged).sheet()));

        var file = file("LC-001", merged);
        assertThat(file.registeredOn()).isEqualTo(AUTUMN_2022);
        assertThat(file.residences())
                .extracting(Residence::communeId, Residence::from, Residence::to)
                .containsExactly(tuple(merged, day, null), tuple(LIEN_CHUNG, AUTUMN_2022, day.minusDays(1)));
        assertThat(file.sheets()).hasSize(2);
    }

    @Test
    void aCodeThatSeveralMergedCommunesHadNeedsAPerson() {
        var merged = areas.successors(areas.get(LIEN_CHUNG)).getFirst().newUnit();
        var other = areas.predecessors(areas.get(merged)).stream()
                .mapToInt(step -> step.oldUnit())
                .filter(unit -> unit != LIEN_CHUNG)
                .findFirst()
                .orElseThrow();
        registry.record(
                AUTUMN_2022,
                List.of(
                        SheetDraft.of("001", LIEN_CHUNG).sheet(),
                        SheetDraft.of("001", other).sheet()));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> registry.record(
                        LocalDate.of(2025, 11, 20),
                        List.of(SheetDraft.of("001", merged).sheet())))
                .extracting(ProblemException::code)
                .isEqualTo(HouseholdProblem.HOUSEHOLD_AMBIGUOUS);
    }

    @Test
    void twoSheetsOfOneCodeAreRefusedTogether() {
        var sheet = SheetDraft.of("LC-001", LIEN_CHUNG);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> registry.record(
                        AUTUMN_2022, List.of(sheet.sheet(), sheet.income(1L).sheet())))
                .extracting(ProblemException::code)
                .isEqualTo(HouseholdProblem.HOUSEHOLD_AMBIGUOUS);
        assertThat(versions("LC-001")).isEmpty();
    }

    private HouseholdFile file(String code, int communeId) {
        var id = jdbc.sql("select id from household.household where code = :code and commune_id = :commune")
                .param("code", code)
                .param("commune", communeId)
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
        return households.find(new HouseholdId(id)).orElseThrow();
    }

    private List<Integer> versions(String code) {
        return jdbc.sql("select version from household.recorded_sheet where code = :code")
                .param("code", code)
                .query((row, _) -> row.getInt("version"))
                .list();
    }
}
