package vn.amno.review.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.Known;
import vn.amno.rules.Verdict;
import vn.amno.web.Page;

/**
 * One household in one year.
 *
 * @param crumbs the lists it stands in, widest first
 * @param name such as "Hộ bà Nguyễn Thị Thắm"
 * @param years the years with a sheet, newest first
 * @param indicators null without a sheet, and for whoever does not see them
 * @param why null without a sheet, and for whoever does not see all that it compares
 * @param restricted those whose data is not shown
 * @param requestAddress where a request about the data of its people is entered; null for whoever does not answer them
 */
public record HouseholdPage(
        List<Link> crumbs,
        String name,
        String lead,
        List<Option> years,
        @Nullable Indicators indicators,
        List<Person> people,
        List<Restricted> restricted,
        String peopleNote,
        List<Event> history,
        @Nullable WhySlip why,
        String printAddress,
        String changesAddress,
        String logAddress,
        @Nullable String requestAddress) {
    public HouseholdPage {
        crumbs = List.copyOf(crumbs);
        years = List.copyOf(years);
        people = List.copyOf(people);
        restricted = List.copyOf(restricted);
        history = List.copyOf(history);
    }

    public Page layout() {
        return new Page(name, "households");
    }

    public record Indicators(String title, String note, List<Dimension> dimensions) {}

    public record Dimension(String name, List<Answer> answers) {}

    /**
     * @param fact what the answer rests on
     */
    public record Answer(String indicator, Known deprived, String fact) {

        /** Last part of the class {@code an-dep--}. */
        public String style() {
            return switch (deprived) {
                case YES -> "yes";
                case NO -> "no";
                case UNKNOWN -> "unknown";
            };
        }

        public String sign() {
            return switch (deprived) {
                case YES -> "!";
                case NO -> "–";
                case UNKNOWN -> "?";
            };
        }
    }

    /**
     * @param unmaskAddress where to ask for the whole citizen id; null where it may not be asked for
     * @param insured null where the sheet does not ask
     * @param doing school, work, disability
     */
    public record Person(
            String name,
            String relation,
            String birth,
            String age,
            String citizenId,
            @Nullable String unmaskAddress,
            @Nullable Known insured,
            String doing) {}

    /**
     * Somebody of the household of whom nothing is shown.
     *
     * @param address where to ask for what is on record; null for whoever does not answer for it
     */
    public record Restricted(
            String relation, String since, @Nullable String address) {}

    /**
     * Something that happened to the household.
     *
     * @param before verdict until then; null where none or none changed
     * @param after verdict since then; null where the event is no review
     */
    public record Event(
            LocalDate day,
            String text,
            @Nullable Verdict before,
            @Nullable Verdict after,
            String rest) {}
}
