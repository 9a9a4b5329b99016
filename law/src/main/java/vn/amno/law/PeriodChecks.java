package vn.amno.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that on no day two values or two standards claim to be in force, and that the national standards leave no day out. */
final class PeriodChecks {

    /** Something with a name that is in force in one place for a while. */
    record Dated(String file, String id, String jurisdiction, Period period) {}

    private final Faults faults;

    PeriodChecks(Faults faults) {
        this.faults = faults;
    }

    void standards(List<Dated> standards) {
        var ids = new HashSet<String>();
        for (var standard : standards) {
            if (!ids.add(standard.id()) && YamlMap.readable(standard.id())) {
                faults.add(standard.file(), "id", "mã “%s” đã có ở chuẩn khác.".formatted(standard.id()));
            }
        }
        grouped(standards, Dated::jurisdiction).forEach((jurisdiction, group) -> {
            requireDisjoint(group);
            if (jurisdiction.equals(Names.NATIONAL)) {
                requireGapless(group);
            }
        });
    }

    void values(List<Shelf.Entry> entries) {
        var dated = entries.stream().map(PeriodChecks::dated).toList();
        grouped(dated, value -> value.id() + " " + value.jurisdiction())
                .values()
                .forEach(this::requireDisjoint);
    }

    private void requireDisjoint(List<Dated> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            var later = sorted.get(i);
            for (var earlier : sorted.subList(0, i)) {
                if (earlier.period().overlaps(later.period())) {
                    faults.add(
                            later.file(),
                            later.id(),
                            "thời hạn %s chồng lên %s của %s trong %s."
                                    .formatted(
                                            later.period().text(),
                                            earlier.period().text(),
                                            earlier.id(),
                                            earlier.file()));
                }
            }
        }
    }

    private void requireGapless(List<Dated> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            var missing = dayAfter(sorted.get(i - 1).period());
            var later = sorted.get(i);
            if (missing != null && missing.isBefore(later.period().from())) {
                faults.add(
                        later.file(),
                        later.id(),
                        "từ %s đến trước %s không có chuẩn quốc gia nào."
                                .formatted(
                                        Period.DAY.format(missing),
                                        Period.DAY.format(later.period().from())));
            }
        }
    }

    private static @Nullable LocalDate dayAfter(Period period) {
        return period.to() == null ? null : period.to().plusDays(1);
    }

    private static Map<String, List<Dated>> grouped(List<Dated> all, Function<Dated, String> by) {
        return all.stream()
                .filter(one -> one.period().readable())
                .sorted(Comparator.comparing(one -> one.period().from()))
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private static Dated dated(Shelf.Entry entry) {
        var value = entry.value();
        return new Dated(entry.file(), value.key(), value.jurisdiction(), new Period(value.from(), value.to()));
    }
}
