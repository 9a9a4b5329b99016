package vn.amno.audit.internal;

import java.sql.SQLException;

/** What went wrong, without the message: that of the database may repeat the row. */
final class Causes {

    private Causes() {}

    static String of(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause instanceof SQLException sql
                ? "%s, SQLSTATE %s".formatted(sql.getClass().getName(), sql.getSQLState())
                : cause.getClass().getName();
    }
}
