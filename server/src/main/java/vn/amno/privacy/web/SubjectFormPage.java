package vn.amno.privacy.web;

import java.time.LocalDate;
import java.util.List;
import vn.amno.web.Page;

/** The form for a new request about somebody of a household. */
public record SubjectFormPage(
        String household,
        String householdName,
        String householdAddress,
        LocalDate today,
        List<Choice> people,
        List<Choice> wishes,
        List<Choice> channels) {

    public SubjectFormPage {
        people = List.copyOf(people);
        wishes = List.copyOf(wishes);
        channels = List.copyOf(channels);
    }

    public Page layout() {
        return new Page("Ghi yêu cầu về dữ liệu cá nhân", "privacy");
    }

    public record Choice(String value, String label) {}
}
