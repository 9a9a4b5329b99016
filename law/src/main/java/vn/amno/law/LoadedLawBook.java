package vn.amno.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.amno.rules.AreaType;
import vn.amno.rules.Standard;

/** The book as the loader found it, without faults. */
final class LoadedLawBook implements LawBook {

    private final String fingerprint;
    private final List<Standard> standards;
    private final AreaKinds areaKinds;
    private final List<LawValue> values;
    private final WorkCalendar workCalendar;
    private final List<ReferenceList> lists;

    LoadedLawBook(
            String fingerprint,
            List<Standard> standards,
            AreaKinds areaKinds,
            List<LawValue> values,
            WorkCalendar workCalendar,
            List<ReferenceList> lists) {
        this.fingerprint = fingerprint;
        this.standards = List.copyOf(standards);
        this.areaKinds = areaKinds;
        this.values = List.copyOf(values);
        this.workCalendar = workCalendar;
        this.lists = List.copyOf(lists);
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public List<Standard> standards() {
        return standards;
    }

    @Override
    public Optional<Standard> standard(String id) {
        var wanted = id.toLowerCase(Locale.ROOT);
        return standards.stream()
                .filter(standard -> standard.id().equals(wanted))
                .findFirst();
    }

    @Override
    public Optional<Standard> standardInForce(LocalDate day, String provinceCode) {
        return inForce(day, provinceCode).or(() -> inForce(day, Names.NATIONAL));
    }

    @Override
    public Optional<AreaType> areaTypeOf(String unitKind) {
        return areaKinds.typeOf(unitKind);
    }

    @Override
    public List<LawValue> values() {
        return values;
    }

    @Override
    public WorkCalendar workCalendar() {
        return workCalendar;
    }

    @Override
    public ReferenceList list(String id) {
        return lists.stream()
                .filter(list -> list.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no reference list \"%s\", only %s."
                        .formatted(id, lists.stream().map(ReferenceList::id).toList())));
    }

    @Override
    public List<ReferenceList> lists() {
        return lists;
    }

    private Optional<Standard> inForce(LocalDate day, String jurisdiction) {
        return standards.stream()
                .filter(standard -> standard.jurisdiction().equals(jurisdiction))
                .filter(standard -> !day.isBefore(standard.from()))
                .filter(standard -> standard.to() == null || !day.isAfter(standard.to()))
                .findFirst();
    }
}
