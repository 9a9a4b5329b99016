package vn.amno.household.internal;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import vn.amno.kernel.FaultText;

/**
 * A fault of the program or the machine, as the log may tell it: without messages, because those of the database quote rows.
 *
 * @param mark shown to people and written to the log, to find one by the other
 */
record Failure(String mark, String cause) {

    private static final String SIGNS = "ABCDEFGHKLMNPQRSTUVXY23456789";
    private static final int MARK_LENGTH = 4;

    static Failure of(RuntimeException exception) {
        var mark = ThreadLocalRandom.current()
                .ints(MARK_LENGTH, 0, SIGNS.length())
                .mapToObj(index -> SIGNS.substring(index, index + 1))
                .collect(Collectors.joining());
        return new Failure(mark, FaultText.of(exception));
    }
}
