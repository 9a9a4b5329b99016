package vn.amno.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.amno.household.workbook.MemberRow;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.household.workbook.SheetRow;
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

/** Review sheets of made-up households. */
final class Sheets {

    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Đặng", "Giàng", "Nông", "Hoàng");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "A", "Đức", "");
    private static final List<String> GIVEN =
            List.of("An", "Ân", "Ánh", "Dung", "Đào", "Êm", "Hòa", "Hoà", "Hoa", "Páo", "Yến", "Ơn");

    private static final List<Known> TICKS = List.of(
            Known.NO, Known.NO, Known.NO, Known.NO, Known.NO, Known.NO, Known.NO, Known.YES, Known.YES, Known.UNKNOWN);

    private Sheets() {}

    static SheetRow sheet(int commune, String code, String head, @Nullable Long income, Indicator... deprived) {
        return new SheetRow(
                0,
                code,
                commune,
                "Bản Lài",
                head,
                null,
                PreviousClass.NONE,
                income,
                null,
                Ticks.of(List.of(deprived), List.of()),
                List.of(),
                List.of(),
                Map.of());
    }

    static SheetRow withPoints(SheetRow sheet, int points) {
        return new SheetRow(
                0,
                sheet.code(),
                sheet.communeId(),
                sheet.village(),
                sheet.head(),
                sheet.areaType(),
                sheet.previous(),
                sheet.income(),
                points,
                sheet.ticks(),
                sheet.causes(),
                sheet.members(),
                sheet.extra());
    }

    static SheetRow withMembers(SheetRow sheet, Member... members) {
        return new SheetRow(
                0,
                sheet.code(),
                sheet.communeId(),
                sheet.village(),
                sheet.head(),
                sheet.areaType(),
                sheet.previous(),
                sheet.income(),
                sheet.points(),
                sheet.ticks(),
                sheet.causes(),
                rows(sheet.head(), List.of(members)),
                sheet.extra());
    }

    /** A worker with health insurance. */
    static Member worker(int born, Known insurance) {
        return new Member(
                BirthDate.ofYear(born),
                Schooling.NONE,
                Education.UPPER_SECONDARY,
                insurance,
                Work.WORKING,
                Contract.WITH,
                Known.NO,
                Known.NO,
                Known.NO);
    }

    /** Of every kind: with and without members, income, points, area type; same seed, same sheets. */
    static List<SheetRow> various(long seed, List<Integer> communes, int count) {
        var random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(number -> various(random, communes.get(number % communes.size()), number))
                .toList();
    }

    private static SheetRow various(Random random, int commune, int number) {
        var head =
                (pick(random, FAMILY) + " " + pick(random, MIDDLE) + " " + pick(random, GIVEN)).replaceAll(" +", " ");
        var ticks = Ticks.NONE;
        for (var indicator : Indicator.values()) {
            ticks = ticks.with(indicator, pick(random, TICKS));
        }
        return new SheetRow(
                0,
                "%s%03d".formatted(number % 3 == 0 ? "HN-" : "hộ ", number),
                commune,
                number % 5 == 0 ? "" : "Bản " + number % 5,
                head,
                random.nextInt(4) == 0 ? AreaType.URBAN : null,
                pick(random, List.of(PreviousClass.values())),
                random.nextInt(5) == 0 ? null : (long) random.nextInt(35) * 100_000,
                random.nextInt(3) == 0 ? random.nextInt(220) : null,
                ticks,
                IntStream.rangeClosed(1, 12)
                        .filter(_ -> random.nextInt(5) == 0)
                        .boxed()
                        .toList(),
                random.nextInt(3) == 0 ? List.of() : rows(head, members(random)),
                Map.of());
    }

    private static List<Member> members(Random random) {
        var members = new ArrayList<Member>();
        var count = 1 + random.nextInt(6);
        for (var number = 0; number < count; number++) {
            members.add(new Member(
                    maybe(random, BirthDate.of(LocalDate.of(1930 + random.nextInt(90), 3, 1))),
                    maybe(random, pick(random, List.of(Schooling.values()))),
                    maybe(random, pick(random, List.of(Education.values()))),
                    known(random),
                    maybe(random, pick(random, List.of(Work.values()))),
                    maybe(random, pick(random, List.of(Contract.values()))),
                    known(random),
                    known(random),
                    known(random)));
        }
        return members;
    }

    private static List<MemberRow> rows(String head, List<Member> members) {
        return IntStream.range(0, members.size())
                .mapToObj(number -> new MemberRow(
                        0,
                        number == 0 ? head : "Người thứ " + number,
                        number == 0 ? "Chủ hộ" : "Con",
                        "",
                        "",
                        "",
                        members.get(number),
                        Map.of()))
                .toList();
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> @Nullable T maybe(Random random, T value) {
        return random.nextInt(6) == 0 ? null : value;
    }

    private static Known known(Random random) {
        return pick(random, List.of(Known.values()));
    }
}
