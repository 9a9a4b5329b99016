package vn.amno;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Looks at one table as the program does, with each slot of a scope in turn.
 *
 * @param table quoted
 * @param sent whether its rows belong to the account that sent them
 * @param paired whether its rows belong to two areas at once
 */
record PolicyProbe(DataSource database, String table, boolean sent, boolean paired) {

    private static final int LOW = 200;
    private static final int HIGH = 299;
    private static final List<Integer> INSIDE = List.of(LOW, HIGH);
    private static final List<Integer> OUTSIDE = List.of(LOW - 1, HIGH + 1);
    private static final int SLOTS = 3;
    private static final UUID SENDER = new UUID(0, 1);
    private static final UUID ANOTHER = new UUID(0, 2);
    private static final String REFUSED = "42501";

    void fill() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var key : List.of(LOW - 1, LOW, HIGH, HIGH + 1)) {
                statement.execute(insert(key, SENDER));
            }
        }
    }

    /** Where the table gives or takes something that it should not, or does not what it should. */
    List<String> faults() throws SQLException {
        return faultsAfter("select 1");
    }

    /** The same after a change of the schema, which is taken back. */
    List<String> faultsAfter(String change) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(change);
            var faults = new ArrayList<String>();
            try {
                look(connection, statement, faults);
            } catch (SQLException e) {
                faults.add(e.getMessage());
            }
            connection.rollback();
            return faults;
        }
    }

    private void look(Connection connection, Statement statement, List<String> faults) throws SQLException {
        statement.execute("set local role app_owner");
        for (var slot = 1; slot <= SLOTS; slot++) {
            enter(statement, slot, false, SENDER);
        }
        expect(connection, faults, "the owner without a scope reads", List.of());
        statement.execute("set local role app_rw");
        expect(connection, faults, "without a scope", List.of());
        for (var slot = 1; slot <= SLOTS; slot++) {
            for (var other = 1; other <= SLOTS; other++) {
                enter(statement, other, other == slot, SENDER);
            }
            expect(connection, faults, "slot %d reads".formatted(slot), INSIDE);
            write(connection, faults, slot);
        }
        statement.execute("reset role");
    }

    private void write(Connection connection, List<String> faults, int slot) throws SQLException {
        if (may(connection, "insert")) {
            for (var key : INSIDE) {
                check(faults, "slot %d adds at %d".formatted(slot, key), isTaken(connection, insert(key, SENDER)));
            }
            for (var key : OUTSIDE) {
                check(
                        faults,
                        "slot %d refuses to add at %d".formatted(slot, key),
                        !isTaken(connection, insert(key, SENDER)));
            }
            if (paired) {
                check(
                        faults,
                        "refuses a pair with somebody outside",
                        !isTaken(
                                connection,
                                "insert into %s (area_key, other_area_key) values (%d, %d)"
                                        .formatted(table, LOW, HIGH + 1)));
            }
            if (sent) {
                check(faults, "refuses to add for another", !isTaken(connection, insert(LOW, ANOTHER)));
            }
        }
        if (may(connection, "update")) {
            for (var key : OUTSIDE) {
                var move = "update %s set area_key = %d where area_key = %d".formatted(table, key, LOW);
                check(faults, "slot %d refuses to move to %d".formatted(slot, key), !isTaken(connection, move));
                var take = "update %s set area_key = %d where area_key = %d".formatted(table, LOW, key);
                check(faults, "slot %d does not reach %d".formatted(slot, key), changed(connection, take) == 0);
            }
        }
        if (may(connection, "delete")) {
            for (var key : OUTSIDE) {
                var delete = "delete from %s where area_key = %d".formatted(table, key);
                check(faults, "slot %d does not delete at %d".formatted(slot, key), changed(connection, delete) == 0);
            }
        }
        if (sent) {
            try (var statement = connection.createStatement()) {
                enter(statement, slot, true, ANOTHER);
            }
            expect(connection, faults, "another than the sender reads", List.of());
        }
    }

    private static void enter(Statement statement, int slot, boolean filled, UUID account) throws SQLException {
        var name = slot == 1 ? "" : String.valueOf(slot);
        // An empty text is what a connection of the pool is left with.
        statement.execute(
                "select set_config('app.lo%1$s', '%2$s', true), set_config('app.hi%1$s', '%3$s', true), set_config('app.account', '%4$s', true)"
                        .formatted(name, filled ? LOW : "", filled ? HIGH : "", account));
    }

    private void expect(Connection connection, List<String> faults, String what, List<Integer> wanted)
            throws SQLException {
        var point = connection.setSavepoint();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select distinct area_key from " + table)) {
            var found = new TreeSet<Integer>();
            while (rows.next()) {
                found.add(rows.getInt(1));
            }
            if (!List.copyOf(found).equals(wanted)) {
                faults.add("%s %s, not %s".formatted(what, found, wanted));
            }
        } catch (SQLException e) {
            faults.add("%s: %s".formatted(what, e.getMessage()));
        }
        connection.rollback(point);
    }

    private static void check(List<String> faults, String what, boolean holds) {
        if (!holds) {
            faults.add(what);
        }
    }

    private boolean may(Connection connection, String right) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select has_table_privilege('app_rw', '%s', '%s')".formatted(table, right))) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static boolean isTaken(Connection connection, String change) throws SQLException {
        return changed(connection, change) > 0;
    }

    /** Rows that it would change; -1 when the policy refuses. */
    private static int changed(Connection connection, String change) throws SQLException {
        var point = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(change);
        } catch (SQLException e) {
            if (!REFUSED.equals(e.getSQLState())) {
                throw e;
            }
            return -1;
        } finally {
            connection.rollback(point);
        }
    }

    private String insert(int key, UUID account) {
        if (paired) {
            return "insert into %s (area_key, other_area_key) values (%d, %d)".formatted(table, key, LOW);
        }
        return sent
                ? "insert into %s (area_key, account) values (%d, '%s')".formatted(table, key, account)
                : "insert into %s (area_key) values (%d)".formatted(table, key);
    }
}
