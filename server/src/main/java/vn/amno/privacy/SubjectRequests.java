package vn.amno.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The register of requests of data subjects (sổ yêu cầu của chủ thể dữ liệu). Every change is recorded in the log. Throws
 * {@link vn.amno.kernel.ProblemException} with a {@link PrivacyProblem}; what lies outside the areas of whoever acts is not found.
 */
public interface SubjectRequests {

    SubjectRequestId receive(NewSubjectRequest request);

    SubjectRequest get(SubjectRequestId id);

    /** Newest first; those that wait first of all, the most urgent on top. */
    List<SubjectRequest> list(Selection selection, int offset, int limit);

    Map<Selection, Long> counts();

    /** The first answer: that it came in, what will be done and by when. */
    void answer(SubjectRequestId id, String answer);

    /** Moves the last day once, by at most what the law allows. */
    void extend(SubjectRequestId id, LocalDate until, String reason);

    /**
     * A request to restrict that is done restricts the person from today.
     *
     * @param state one that is not open
     */
    void close(SubjectRequestId id, SubjectState state, String answer);

    /** Shows the person again who was restricted by such a request, however long ago that was closed. */
    void lift(SubjectRequestId id, String reason);

    /** Since when the person of a request is restricted; empty for not. */
    Optional<LocalDate> findRestricted(SubjectRequestId id);

    enum Selection {
        OPEN,
        OVERDUE,
        ALL
    }
}
