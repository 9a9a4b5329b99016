package vn.amno.household.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.ActingExtension;
import vn.amno.household.HouseholdId;
import vn.amno.household.Households;
import vn.amno.household.Registry;
import vn.amno.household.SheetDraft;
import vn.amno.household.workbook.SheetRow;

/** A program of its own that reads and records without a pause while its keys change in the background, and waits to be killed. Says what it could not do. */
final class RotationChild {

    static final int COMMUNE = 1007357;
    static final int MEMBERS = 5;
    static final LocalDate DAY = LocalDate.of(2022, 11, 22);
    static final String FAILURE = "NOT DONE: ";
    static final String TURNS = "TURNS ";

    private RotationChild() {}

    @SuppressWarnings("resource") // lives until it is killed
    public static void main(String[] arguments) {
        var context = new SpringApplicationBuilder(ImportChild.Parts.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
        var jdbc = context.getBean(JdbcClient.class);
        var transactions = context.getBean(TransactionOperations.class);
        ActingExtension.OFFICER.carrier().run(() -> {
            var households = transactions.execute(_ -> jdbc.sql("select id from household.household order by id")
                    .query((row, _) -> new HouseholdId(row.getObject("id", UUID.class)))
                    .list());
            Thread.ofPlatform()
                    .start(() -> ActingExtension.OFFICER
                            .carrier()
                            .run(() -> read(context.getBean(Households.class), households)));
            // Not those of the second half: the test holds somebody there, and a record that waits for him would hold
            // the change of keys up elsewhere.
            record(context.getBean(Registry.class), households.size() / 2);
        });
    }

    private static void read(Households registry, List<HouseholdId> households) {
        for (var turn = 0; ; turn++) {
            try {
                var people = registry.find(households.get(turn * 7 % households.size()))
                        .orElseThrow()
                        .people();
                if (people.size() != MEMBERS
                        || people.stream()
                                .anyMatch(person -> !person.maskedCitizenId().matches("034\\*{6}\\d{3}"))) {
                    System.out.println(FAILURE + people);
                }
            } catch (RuntimeException e) {
                System.out.println(FAILURE + e);
            }
        }
    }

    /** The people of each sheet have other names every time, so that only their citizen ids tell who they are. */
    private static void record(Registry registry, int count) {
        for (var turn = 1; ; turn++) {
            try {
                var first = turn * 20 % count;
                var name = "Giàng Thị " + Character.toString('A' + turn % 26);
                registry.record(
                        DAY,
                        IntStream.range(first, Math.min(first + 20, count))
                                .mapToObj(number -> sheet(number, name))
                                .toList());
                System.out.println(TURNS + turn);
            } catch (RuntimeException e) {
                System.out.println(FAILURE + e);
            }
        }
    }

    static SheetRow sheet(int household, String name) {
        var draft = SheetDraft.of("H%05d".formatted(household), COMMUNE);
        for (var member = 0; member < MEMBERS; member++) {
            draft = draft.member(name + " " + member, "1980", citizenId(household, member));
        }
        return draft.sheet();
    }

    static String citizenId(int household, int member) {
        return "%012d".formatted(34_080_000_000L + (long) household * MEMBERS + member);
    }
}
