package vn.amno.household;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.amno.PostgresForTests;
import vn.amno.access.Role;
import vn.amno.access.SignedIn;
import vn.amno.area.Areas;
import vn.amno.area.Level;
import vn.amno.area.Unit;
import vn.amno.household.change.Change.RemoveMember;
import vn.amno.household.change.LeaveReason;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Field;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;

/** The same things in a commune, in its neighbour of the same district, and in another province: households, people, sheets, a request for change, an import. */
public final class Neighbours {

    /** Liên Chung. */
    public static final int OWN = 1007357;

    /** Cao Thượng, of the same district. */
    public static final int SIBLING = 1007345;

    /** Bắc Giang, in which both lie. */
    public static final int PROVINCE = 1200024;

    private static final LocalDate DAY = LocalDate.of(2022, 11, 22);
    private static final LocalDate BEFORE = LocalDate.of(2021, 11, 22);
    private static final Map<Integer, List<String>> NAMES = Map.of(
            OWN, List.of("Vừ Chứ Pó", "Vừ Mí Nô"),
            SIBLING, List.of("Quàng Thị Lả", "Quàng Văn Ịch"));
    private static final List<String> FOREIGN_NAMES = List.of("Lỳ Xá Xừ", "Lỳ Ló Gơ");

    private final MockMvcTester mvc;
    private final Registry registry;
    private final Changes changes;
    private final Areas areas;
    private final int foreign;
    private final JdbcClient jdbc = PostgresForTests.superuser();
    private final Map<Integer, List<UUID>> ids = new HashMap<>();

    public Neighbours(MockMvcTester mvc, Registry registry, Changes changes, Areas areas) {
        this.mvc = mvc;
        this.registry = registry;
        this.changes = changes;
        this.areas = areas;
        this.foreign = areas.provinces(DAY).stream()
                .filter(province -> province.id() != PROVINCE)
                .flatMap(province -> areas.children(province, DAY).stream())
                .flatMap(district -> areas.children(district, DAY).stream())
                .filter(unit -> unit.level() == Level.COMMUNE)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A commune of another province. */
    public int foreign() {
        return foreign;
    }

    public void clear() {
        new RegistryTables().clear();
        ids.clear();
    }

    /** Households of two years, one with two people of whom one is to leave, and an import that waits. */
    public void fill(int commune) {
        var names = names(commune);
        var code = code(commune);
        var people = List.of(citizenId(commune, 1), citizenId(commune, 2));
        for (var day : List.of(BEFORE, DAY)) {
            registry.record(
                    day,
                    List.of(
                            SheetDraft.of(code + "-1", commune)
                                    .village("Thôn " + code)
                                    .head(names.getFirst())
                                    .income(700_000L)
                                    .member(names.getFirst(), "1961-02-03", people.getFirst())
                                    .member(names.getLast(), "1990-05-06", people.getLast())
                                    .sheet(),
                            SheetDraft.of(code + "-2", commune)
                                    .head(names.getLast() + " Hai")
                                    .income(5_000_000L)
                                    .sheet()));
        }
        var known = new ArrayList<UUID>();
        known.addAll(new RegistryTables().ids(code + "-1"));
        known.addAll(new RegistryTables().ids(code + "-2"));
        known.add(change(commune, new HouseholdId(known.getFirst())));
        known.add(imported(commune));
        known.addAll(jdbc.sql("select person_id from household.membership where household_id = :household")
                .param("household", known.getFirst())
                .query((row, _) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list());
        ids.put(commune, known);
    }

    /** Of everything that was filled in there: households, a request, an import, people. */
    public List<UUID> ids(int commune) {
        return ids.getOrDefault(commune, List.of());
    }

    /** Texts that stand nowhere else: names, codes, a village, citizen ids, whole and masked. */
    public List<String> canaries(int commune) {
        var code = code(commune);
        return Stream.of(
                        names(commune).stream(),
                        Stream.of(code + "-1", code + "-2", "Thôn " + code, code + "-9"),
                        Stream.of(citizenId(commune, 1), citizenId(commune, 2)),
                        ids(commune).stream().map(UUID::toString))
                .flatMap(each -> each)
                .toList();
    }

    /** What an address may ask of each area: everything, the commune, its parent, its name, whom one knows there. */
    public List<String> questions() {
        var questions = new ArrayList<>(List.of("", "?year=0"));
        for (var commune : List.of(OWN, SIBLING, foreign)) {
            var unit = areas.get(commune);
            for (var place : List.of(unit, areas.path(unit).getFirst())) {
                questions.add("?year=2022&unit=%d&standard=vn-2027&before=POOR&after=POOR".formatted(place.id()));
            }
            questions.add("?year=2022&q=" + typed(names(commune).getFirst()));
            questions.add("?year=2022&place=" + typed(unit.name()));
        }
        return questions.stream().distinct().toList();
    }

    /** A fingerprint of every row of the registry outside an area. */
    public Map<String, String> contentOutside(int commune) {
        var unit = areas.get(commune);
        var content = new HashMap<String, String>();
        for (var table : jdbc.sql("""
                select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'area_key' and not a.attisdropped
                where c.relkind = 'r' and not c.relispartition and n.nspname in ('household', 'review')
                """).query((row, _) -> row.getString(1)).list()) {
            content.put(
                    table,
                    jdbc.sql("""
                            select count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '')
                            from %s t where area_key not between :from and :to
                            """.formatted(table))
                            .param("from", unit.keyFrom())
                            .param("to", unit.keyTo())
                            .query(String.class)
                            .single());
        }
        return content;
    }

    private UUID change(int commune, HouseholdId household) {
        var id = UUID.randomUUID();
        officer(areas.get(commune)).carrier().run(() -> {
            var second = changes.household(household).people().getLast().person();
            changes.draft(
                    new ChangeId(id),
                    new RemoveMember(
                            household, DAY.plusDays(9), second, LeaveReason.MOVED_AWAY, null, "Đi " + code(commune)));
            changes.submit(new ChangeId(id));
        });
        return id;
    }

    private UUID imported(int commune) {
        var workbook = new WorkbookFile()
                .household(
                        code(commune) + "-9",
                        areas.get(commune).code().value(),
                        "Thôn Hạ",
                        names(commune).getLast(),
                        "1500000")
                .bytes();
        var officer = SignedIn.as(Role.COMMUNE_OFFICER, commune);
        var answer = mvc.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile(
                        "file",
                        "so.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        workbook))
                .param("reviewDate", "2022-11-22")
                .with(officer)
                .exchange();
        var location = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        RegistryTables.await(() -> "CHECKED"
                .equals(jdbc.sql("select state from household.import_run where id = cast(:id as uuid)")
                        .param("id", location.substring(location.lastIndexOf('/') + 1))
                        .query(String.class)
                        .single()));
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static Acting officer(Unit commune) {
        return new Acting(
                new Actor(new UUID(9, commune.id()), "Cán bộ " + commune.id(), "", "127.0.0.1", ""),
                new Scope(List.of(new Scope.Range(commune.keyFrom(), commune.keyTo()))),
                EnumSet.allOf(Right.class),
                EnumSet.allOf(Field.class),
                false);
    }

    private static List<String> names(int commune) {
        return NAMES.getOrDefault(commune, FOREIGN_NAMES);
    }

    private static String code(int commune) {
        return "Q%dZ".formatted(commune);
    }

    private static String citizenId(int commune, int number) {
        return "0240%d%d".formatted(commune, number);
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
