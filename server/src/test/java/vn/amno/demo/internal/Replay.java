package vn.amno.demo.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.amno.household.NewHousehold;
import vn.amno.household.workbook.MemberRow;
import vn.amno.household.workbook.SheetRow;

/** Plays acts on a register of its own, as strictly as a registry would, and remembers how each year ended. */
final class Replay {

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<MemberRow>> people = new HashMap<>();
    private final Set<String> everUsed = new HashSet<>();

    record Place(int communeId, String village) {}

    void play(Act act) {
        var last = LocalDate.of(act.year(), 1, 1);
        for (var step : act.steps()) {
            if (step.on().isBefore(last) || step.on().getYear() != act.year()) {
                throw new AssertionError("Step of " + step.on() + " after " + last);
            }
            last = step.on();
            switch (step) {
                case Act.Register register -> register.households().forEach(this::register);
                case Act.Close close -> close.codes().forEach(this::close);
                case Act.Relocate relocate -> relocate.households().forEach(this::move);
                case Act.Review review -> review.sheets().forEach(this::record);
            }
        }
    }

    Map<String, Place> places() {
        return places;
    }

    /** Everybody who is in a household, once for each household. */
    List<MemberRow> everybody() {
        return people.values().stream().flatMap(List::stream).toList();
    }

    private void register(NewHousehold household) {
        if (!everUsed.add(household.code())) {
            throw new AssertionError("Code used twice: " + household.code());
        }
        places.put(household.code(), new Place(household.communeId(), household.village()));
        people.put(household.code(), household.members());
    }

    private void close(String code) {
        Objects.requireNonNull(places.remove(code), code);
        people.remove(code);
    }

    private void move(Act.Destination destination) {
        Objects.requireNonNull(places.get(destination.code()), destination.code());
        places.put(destination.code(), new Place(destination.communeId(), destination.village()));
    }

    private void record(SheetRow sheet) {
        var place = Objects.requireNonNull(places.get(sheet.code()), sheet.code());
        if (!place.equals(new Place(sheet.communeId(), sheet.village()))) {
            throw new AssertionError("Sheet of " + sheet.code() + " is not where the household is: " + place);
        }
        if (!sheet.members().isEmpty()) {
            people.put(sheet.code(), sheet.members());
        }
    }
}
