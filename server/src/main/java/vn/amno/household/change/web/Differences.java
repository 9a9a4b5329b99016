package vn.amno.household.change.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.area.Villages;
import vn.amno.household.change.Comparison;
import vn.amno.household.change.HouseholdView;
import vn.amno.household.change.HouseholdView.PersonView;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Field;
import vn.amno.web.Formats;

/** Puts two states of households beside each other, and says in words what differs. Fields that the role does not see are left out. */
@Component
class Differences {

    private final Areas areas;
    private final Villages villages;

    Differences(Areas areas, Villages villages) {
        this.areas = areas;
        this.villages = villages;
    }

    List<HouseholdDifference> of(Comparison comparison) {
        var before = byId(comparison.before());
        var after = byId(comparison.after());
        var all = new LinkedHashMap<>(before);
        all.putAll(after);
        return all.values().stream()
                .map(view -> household(
                        before.get(view.id().value()), after.get(view.id().value()), view))
                .toList();
    }

    private HouseholdDifference household(
            @Nullable HouseholdView before, @Nullable HouseholdView after, HouseholdView any) {
        var rows = new ArrayList<HouseholdDifference.Row>();
        var was = before == null ? "" : summary(before);
        var is = after == null ? "" : summary(after);
        if (!was.equals(is)) {
            rows.add(row("Hộ", was, is));
        }
        var earlier = people(before);
        var later = people(after);
        var all = new LinkedHashMap<>(earlier);
        later.forEach(all::putIfAbsent);
        all.forEach((person, view) -> rows.add(row(view.name(), text(earlier.get(person)), text(later.get(person)))));
        return new HouseholdDifference("Hộ " + any.head() + ", mã " + any.code(), rows);
    }

    private static HouseholdDifference.Row row(String what, String before, String after) {
        return new HouseholdDifference.Row(what, before, after);
    }

    private String summary(HouseholdView view) {
        var closed = view.closedOn();
        return "chủ hộ %s, mã %s, %s%s"
                .formatted(
                        view.head(),
                        view.code(),
                        place(view.communeId(), view.villageId()),
                        closed == null ? "" : ", kết thúc từ ngày " + Formats.date(closed));
    }

    String place(int commune, @Nullable Integer village) {
        var unit = areas.get(commune);
        var name = unit.kind() + " " + unit.name();
        var known = village == null ? null : villages.find(List.of(village)).get(village);
        return known == null ? name : known.name() + ", " + name;
    }

    /** Of each person the membership that counts: the present one, else the last. */
    private static Map<UUID, PersonView> people(@Nullable HouseholdView view) {
        var people = new LinkedHashMap<UUID, PersonView>();
        if (view != null) {
            view.people().forEach(person -> people.putIfAbsent(person.person(), person));
        }
        return people;
    }

    /** Empty where the person is not. */
    private static String text(@Nullable PersonView person) {
        if (person == null) {
            return "";
        }
        var to = person.to();
        if (to != null) {
            return "không còn trong hộ từ ngày %s: %s".formatted(Formats.date(to.plusDays(1)), person.endReason());
        }
        return facts(person);
    }

    static String facts(PersonView person) {
        var parts = new ArrayList<String>();
        parts.add(person.name());
        parts.add(Words.lower(person.relation()));
        if (!person.sex().isEmpty()) {
            parts.add(Words.lower(person.sex()));
        }
        var acting = Acting.current();
        if (acting.sees(Field.BIRTH_DATE) && person.birth() != null) {
            parts.add("sinh " + birth(person));
        }
        if (acting.sees(Field.ETHNICITY) && !person.ethnicity().isEmpty()) {
            parts.add("dân tộc " + person.ethnicity());
        }
        if (acting.sees(Field.CITIZEN_ID) && !person.maskedCitizenId().isEmpty()) {
            parts.add("số định danh " + person.maskedCitizenId());
        }
        parts.add("trong hộ từ " + Formats.date(person.from()));
        return String.join(", ", parts);
    }

    /** As people write it: a day, or a year where no more is known; empty where nothing is. */
    static String birth(PersonView person) {
        var birth = person.birth();
        if (birth == null) {
            return "";
        }
        return birth.exact()
                ? Formats.date(birth.from())
                : String.valueOf(birth.from().getYear());
    }

    private static Map<UUID, HouseholdView> byId(List<HouseholdView> views) {
        var byId = new LinkedHashMap<UUID, HouseholdView>();
        views.forEach(view -> byId.put(view.id().value(), view));
        return byId;
    }
}
