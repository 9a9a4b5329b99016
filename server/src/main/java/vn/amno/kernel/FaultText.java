package vn.amno.kernel;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fault of the program or the machine, as the log may tell it: without messages, because those of the database quote rows. */
public final class FaultText {

    private static final int FRAMES = 12;

    private FaultText() {}

    public static String of(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .map(FaultText::one)
                .collect(Collectors.joining("%n  caused by ".formatted()));
    }

    private static String one(Throwable fault) {
        var state = fault instanceof SQLException failed ? " SQLSTATE " + failed.getSQLState() : "";
        return fault.getClass().getName()
                + state
                + Stream.of(fault.getStackTrace())
                        .limit(FRAMES)
                        .map("%n    at %s"::formatted)
                        .collect(Collectors.joining());
    }
}
