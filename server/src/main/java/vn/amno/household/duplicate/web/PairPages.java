package vn.amno.household.duplicate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.household.Disclosures;
import vn.amno.household.DuplicateId;
import vn.amno.household.DuplicatePair;
import vn.amno.household.DuplicateReason;
import vn.amno.household.Duplicates;
import vn.amno.household.PersonFile;
import vn.amno.household.PersonFile.Stay;
import vn.amno.household.duplicate.web.PairPage.Form;
import vn.amno.household.duplicate.web.PairPage.Likeness;
import vn.amno.household.duplicate.web.PairPage.Row;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Field;
import vn.amno.kernel.Folding;
import vn.amno.kernel.Right;
import vn.amno.web.Formats;

/** Makes the page of one pair. */
@Component
class PairPages {

    private static final int STAYS = 3;

    private final Duplicates duplicates;
    private final Disclosures disclosures;
    private final Communes communes;

    PairPages(Duplicates duplicates, Disclosures disclosures, Communes communes) {
        this.disclosures = disclosures;
        this.duplicates = duplicates;
        this.communes = communes;
    }

    PairPage page(DuplicateId id, Form form) {
        var pair = duplicates.get(id);
        Stream.of(pair.one(), pair.two())
                .flatMap(person -> person.stays().stream().limit(1))
                .map(Stay::household)
                .distinct()
                .forEach(disclosures::opened);
        return new PairPage(
                pair,
                rows(pair),
                Reasons.similar(pair.reasons()),
                Reasons.contrary(pair.reasons()),
                duplicates.decisions(id),
                form);
    }

    private List<Row> rows(DuplicatePair pair) {
        var one = pair.one();
        var two = pair.two();
        var acting = Acting.current();
        var rows = new ArrayList<Row>();
        rows.add(row("Họ tên", one.name(), two.name()));
        if (acting.sees(Field.BIRTH_DATE)) {
            rows.add(row("Ngày sinh", one.birth(), two.birth()));
        }
        rows.add(row("Giới tính", one.sex(), two.sex()));
        if (acting.sees(Field.CITIZEN_ID)) {
            rows.add(citizenIds(pair));
        }
        rows.add(row("Nơi ở", communes.address(one.areaKey()), communes.address(two.areaKey())));
        for (var place = 0;
                place < STAYS
                        && place < Math.max(one.stays().size(), two.stays().size());
                place++) {
            rows.addAll(stays(place, stay(one, place), stay(two, place)));
        }
        return rows;
    }

    /** Masked ids can look the same and differ; the blind index knows. */
    private static Row citizenIds(DuplicatePair pair) {
        var likeness = Likeness.UNKNOWN;
        if (pair.reasons().contains(DuplicateReason.SAME_CITIZEN_ID)) {
            likeness = Likeness.SAME;
        } else if (pair.reasons().contains(DuplicateReason.OTHER_CITIZEN_ID)) {
            likeness = Likeness.OTHER;
        }
        return new Row(
                "Số định danh",
                shown(pair.one().maskedCitizenId()),
                null,
                shown(pair.two().maskedCitizenId()),
                null,
                likeness);
    }

    private List<Row> stays(int place, @Nullable Stay one, @Nullable Stay two) {
        var name = place == 0 ? "Hộ" : "Hộ khác";
        var link = Acting.current().may(Right.READ_HOUSEHOLD);
        var same = one != null && two != null && one.household().equals(two.household());
        var household = new Row(
                name,
                household(one),
                link ? address(one) : null,
                household(two),
                link ? address(two) : null,
                one == null || two == null ? Likeness.UNKNOWN : same ? Likeness.SAME : Likeness.OTHER);
        return List.of(
                household,
                row("Quan hệ với chủ hộ", relation(one), relation(two)),
                new Row("Từ, đến", period(one), null, period(two), null, Likeness.UNKNOWN));
    }

    private static @Nullable Stay stay(PersonFile person, int place) {
        return place < person.stays().size() ? person.stays().get(place) : null;
    }

    private static Row row(String what, String one, String two) {
        return new Row(what, shown(one), null, shown(two), null, likeness(one, two));
    }

    private static Likeness likeness(String one, String two) {
        if (one.isEmpty() || two.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        return one.equals(two) || sameLetters(one, two) ? Likeness.SAME : Likeness.OTHER;
    }

    /** In another case, or with its marks at another place. */
    private static boolean sameLetters(String one, String two) {
        return one.equalsIgnoreCase(two) && Folding.fold(one).equals(Folding.fold(two));
    }

    private static String shown(String value) {
        return value.isEmpty() ? Formats.NOT_RECORDED : value;
    }

    private static String household(@Nullable Stay stay) {
        return stay == null ? Formats.NONE : "%s (%s)".formatted(stay.head(), stay.code());
    }

    private static String relation(@Nullable Stay stay) {
        return stay == null ? "" : stay.relation();
    }

    private static @Nullable String address(@Nullable Stay stay) {
        return stay == null ? null : "/households/" + stay.household().value();
    }

    private static String period(@Nullable Stay stay) {
        if (stay == null) {
            return Formats.NONE;
        }
        var from = "từ " + Formats.date(stay.from());
        var to = stay.to();
        return to == null ? from : "%s đến %s, %s".formatted(from, Formats.date(to), stay.endReason());
    }
}
