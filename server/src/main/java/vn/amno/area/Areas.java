package vn.amno.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.amno.kernel.AreaCode;

/** What the rest of the system may ask about administrative units. Answers from memory; safe to share between threads. */
public interface Areas {

    /** First day of our sources: a unit that begins on it may be older. */
    LocalDate SOURCES_BEGIN = LocalDate.of(2015, 1, 1);

    /** Reads the units shipped with the product; about 14,700. For use without a Spring context, as by the command line. */
    static Areas shipped() {
        return ShippedAreas.read();
    }

    /** Throws {@link AreaProblem#UNKNOWN_UNIT} when there is no unit of that id. */
    Unit get(int id);

    /** The unit that had the code on that day. Provinces and districts included: the length of the code tells the level. */
    Optional<Unit> find(AreaCode code, LocalDate day);

    /** All units that ever had the code, oldest first. */
    List<Unit> history(AreaCode code);

    /** Further full names under which a unit is found, such as one it took on a day that our sources do not tell. */
    List<String> otherNames(Unit unit);

    /** Units directly below one, on a day, in the order of their codes. */
    List<Unit> children(Unit unit, LocalDate day);

    /** The unit and all above it, the highest first. */
    List<Unit> path(Unit unit);

    List<Unit> provinces(LocalDate day);

    List<Succession> successors(Unit unit);

    List<Succession> predecessors(Unit unit);

    /**
     * Units whose name or code starts with what was typed, without tone marks, with or without the kind ({@code xa tan yen}), best first;
     * at most {@code limit}. Further words may name units above ({@code tan yen bac giang}). Units that exist on the day come first, the
     * others after them.
     */
    List<Unit> search(String typed, LocalDate day, int limit);

    /** Commune whose scope keys include this one. */
    Optional<Unit> communeOfKey(int key);
}
