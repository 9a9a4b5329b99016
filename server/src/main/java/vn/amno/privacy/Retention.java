package vn.amno.privacy;

import java.time.LocalDate;
import java.util.List;

/**
 * Removes what has no reason to be kept any longer (hết hạn lưu). Households, people, sheets and assessments are files of the state and stay: for them the law
 * on archives prevails.
 */
public interface Retention {

    /** What would be removed now. Changes nothing. */
    List<Line> dryRun();

    /** Removes it, batch after batch, each recorded in the log; gives what was removed. */
    List<Line> apply();

    /**
     * One kind of data.
     *
     * @param before what ended before this day is removed
     * @param count how many
     */
    record Line(String name, String rule, int keptDays, LocalDate before, long count) {}
}
