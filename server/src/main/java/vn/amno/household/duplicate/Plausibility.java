package vn.amno.household.duplicate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.amno.household.DuplicateBand;
import vn.amno.household.duplicate.PairSearch.Found;
import vn.amno.web.Formats;

/** Tells pairs worth deciding from a mistake as a whole, such as a file that was written twice under other codes: thousands of pairs nobody should open one by one. */
@Component
class Plausibility {

    private final SearchSettings settings;

    Plausibility(SearchSettings settings) {
        this.settings = settings;
    }

    /**
     * What is wrong with all of it, as complete Vietnamese sentences; empty when nothing is.
     *
     * @param where in Vietnamese, such as {@code trong tệp}
     */
    Optional<String> complaint(List<PersonFacts> people, Collection<Found> pairs, String where) {
        if (people.size() < settings.enoughPeople()) {
            return Optional.empty();
        }
        return oneIdForMany(people, where).or(() -> tooManyFound(people, pairs, where));
    }

    private Optional<String> tooManyFound(List<PersonFacts> people, Collection<Found> pairs, String where) {
        var known = new HashSet<UUID>();
        people.forEach(person -> known.add(person.id()));
        var found = new HashSet<UUID>();
        for (var pair : pairs) {
            if (pair.match().band() != DuplicateBand.LOOK) {
                found.add(pair.one().id());
                found.add(pair.two().id());
            }
        }
        found.retainAll(known);
        return exceeds(found.size(), people.size(), settings.foundPercent())
                ? Optional.of(
                        "%s người %s trông như đã có hồ sơ khác. Thường dưới %d%%. Có thể một tệp đã được ghi hai lần dưới mã hộ khác. Chưa mở cặp nào để xét."
                                .formatted(share(found.size(), people.size()), where, settings.foundPercent()))
                : Optional.empty();
    }

    private Optional<String> oneIdForMany(List<PersonFacts> people, String where) {
        var counts = new HashMap<IdIndex, Integer>();
        for (var person : people) {
            if (person.citizenId() != null) {
                counts.merge(person.citizenId(), 1, Integer::sum);
            }
        }
        var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return exceeds(most, people.size(), settings.sameIdPercent())
                ? Optional.of(
                        "%s người %s mang cùng một số định danh. Mỗi số chỉ của một người. Có thể một số điền mẫu đã được chép xuống cả cột. Chưa mở cặp nào để xét."
                                .formatted(share(most, people.size()), where))
                : Optional.empty();
    }

    private static boolean exceeds(long part, long whole, int percent) {
        return part * 100 > whole * percent;
    }

    private static String share(int part, int whole) {
        return "%s trên %s".formatted(Formats.number(part), Formats.number(whole));
    }
}
