package vn.amno.privacy.web;

import java.util.List;
import vn.amno.privacy.SubjectRequest;
import vn.amno.rules.LegalRef;
import vn.amno.web.Page;

/**
 * One request.
 *
 * @param left how much time is left for what comes next; empty when it is closed
 * @param gaps what is not known of the days off in between
 * @param limits the time limits with their sources
 * @param latest last day to which it may still be extended, as a form writes it; empty when it may not
 * @param restrictedSince day since which the person is restricted; empty for not
 */
public record SubjectPage(
        SubjectRequest request,
        String place,
        String left,
        boolean late,
        List<String> gaps,
        List<Limit> limits,
        String latest,
        String restrictedSince,
        String printedOn) {

    public SubjectPage {
        gaps = List.copyOf(gaps);
        limits = List.copyOf(limits);
    }

    public Page layout() {
        return new Page("Yêu cầu số " + request.label(), "privacy");
    }

    public String address() {
        return "/privacy/requests/" + request.id().value();
    }

    public String householdAddress() {
        return "/households/" + request.household().value();
    }

    /** Who looked at the household and who changed it: the sheet that answers "who saw my file?". */
    public String logAddress() {
        return householdAddress() + "/log";
    }

    public boolean unsure() {
        return limits.stream().anyMatch(limit -> limit.source().status().toBeConfirmed());
    }

    /**
     * @param text such as "10 ngày"
     * @param note of the legal data; may be empty
     */
    public record Limit(String name, String text, String lastDay, LegalRef source, String note) {}
}
