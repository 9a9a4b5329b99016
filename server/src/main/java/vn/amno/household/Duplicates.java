package vn.amno.household;

import java.util.List;
import java.util.Optional;

/** People who may be on record twice: found by a search, decided pair by pair. Everything is seen and done within the scope of who acts. */
public interface Duplicates {

    /** Starts to compare everybody who belongs to a household in the scope; returns at once. Refuses while a search of the same areas is running. */
    void search();

    /** The newest search of the same areas. */
    Optional<DuplicateRun> findLastRun();

    /** Pairs of which both are in the scope, the most certain first. */
    List<DuplicatePair> list(DuplicateQuery query, int offset, int limit);

    long count(DuplicateQuery query);

    /** People of the scope whose one record belongs to several households now, as when a workbook names the same citizen id and name again. */
    List<PersonFile> listInSeveralHouseholds(int limit);

    /** Refuses when there is no such pair in the scope. */
    DuplicatePair get(DuplicateId id);

    /** Newest first. */
    List<DuplicateDecision> decisions(DuplicateId id);

    /**
     * Decides, puts off or, with OPEN, takes a decision back. Nothing on record of the two people is changed by it. Refuses a blank reason, except for LATER.
     *
     * @param version that was seen
     * @return false, and nothing done, when somebody else decided meanwhile
     */
    boolean decide(DuplicateId id, int version, DuplicatePair.State decision, String reason);
}
