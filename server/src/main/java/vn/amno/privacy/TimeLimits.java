package vn.amno.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.amno.kernel.ProblemException;
import vn.amno.law.LawBook;
import vn.amno.law.LawValue;

/** How long the law gives to answer data subjects (thời hạn trả lời chủ thể dữ liệu), from the legal data as on the day of receipt. */
@Component
public final class TimeLimits {

    private static final String FIRST_ANSWER = "data-subject.first-answer";
    private static final String OTHERS = "data-subject.others-involved";
    private static final String EXTENSION = "data-subject.extension";

    private final LawBook law;

    TimeLimits(LawBook law) {
        this.law = law;
    }

    /** In working days. */
    public Limit firstAnswer(LocalDate received) {
        return limit(FIRST_ANSWER, received);
    }

    /** In calendar days, since the text speaks of days. */
    public Limit doing(Wish wish, boolean others, LocalDate received) {
        return limit(others && wish.mayInvolveOthers() ? OTHERS : wish.limitKey(), received);
    }

    /** The most by which the last day may be moved, once; in calendar days. */
    public Limit extension(LocalDate received) {
        return limit(EXTENSION, received);
    }

    public LocalDate firstDue(LocalDate received) {
        return law.workCalendar()
                .workingDaysAfter(received, firstAnswer(received).days());
    }

    public LocalDate due(Wish wish, boolean others, LocalDate received) {
        return received.plusDays(doing(wish, others, received).days());
    }

    /** Negative when the day is past. */
    public int workingDaysLeft(LocalDate today, LocalDate due) {
        return law.workCalendar().workingDaysBetween(today, due);
    }

    /** What is not known of the days off in between, in Vietnamese. */
    public List<String> gaps(LocalDate from, LocalDate to) {
        return law.workCalendar().gaps(from, to);
    }

    private Limit limit(String key, LocalDate day) {
        return find(key, day)
                .map(Limit::new)
                .orElseThrow(() -> new ProblemException(PrivacyProblem.NO_LIMIT_KNOWN, key + " on " + day));
    }

    private Optional<LawValue> find(String key, LocalDate day) {
        return law.values().stream()
                .filter(value -> value.key().equals(key) && value.inForceOn(day) && value.text() != null)
                .findFirst();
    }

    /** A time limit with where it comes from. */
    public record Limit(LawValue value) {

        public int days() {
            return Integer.parseInt(String.valueOf(value.text()));
        }
    }
}
