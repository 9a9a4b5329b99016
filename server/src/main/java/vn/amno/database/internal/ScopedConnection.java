package vn.amno.database.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionProxy;
import vn.amno.kernel.Acting;

/**
 * A connection whose transactions begin with the scope of who acts, which the policies of the tables read. Refuses a statement outside a transaction, and
 * one of somebody else than the transaction began for.
 */
final class ScopedConnection implements InvocationHandler {

    private static final String ENTER = """
            select set_config('app.lo', ?, true), set_config('app.hi', ?, true),
                set_config('app.lo2', ?, true), set_config('app.hi2', ?, true),
                set_config('app.lo3', ?, true), set_config('app.hi3', ?, true),
                set_config('app.account', ?, true)
            """;

    private final Connection connection;
    private final boolean job;
    private @Nullable Entered entered;

    private ScopedConnection(Connection connection, boolean job) {
        this.connection = connection;
        this.job = job;
    }

    /** Known to Spring as standing for the connection of the pool, of which statements speak. */
    static Connection of(Connection connection, boolean job) {
        return (Connection) Proxy.newProxyInstance(
                ScopedConnection.class.getClassLoader(),
                new Class<?>[] {ConnectionProxy.class},
                new ScopedConnection(connection, job));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "equals" -> {
                return arguments != null && proxy == arguments[0];
            }
            case "getTargetConnection" -> {
                return connection;
            }
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            case "createStatement", "prepareStatement", "prepareCall", "setSavepoint", "unwrap" -> enter();
            default -> {}
        }
        var answer = call(method, arguments);
        if (endsTransaction(method)) {
            entered = null;
        }
        return answer;
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /** A rollback to a savepoint goes on with the transaction. */
    private static boolean endsTransaction(Method method) {
        return switch (method.getName()) {
            case "commit", "setAutoCommit" -> true;
            case "rollback" -> method.getParameterCount() == 0;
            default -> false;
        };
    }

    private void enter() throws SQLException {
        var acting = Acting.current();
        var now = new Entered(acting.system(), slots(acting), acting.actor().account());
        if (now.equals(entered)) {
            return;
        }
        if (entered != null || now.system() != job) {
            throw new IllegalStateException(
                    "Somebody else acts than this transaction began for. Work of the system and work for a person are transactions of their own.");
        }
        if (connection.getAutoCommit()) {
            throw new IllegalStateException(
                    "A statement outside a transaction, whose rows nobody would see. The use case that calls the store declares one.");
        }
        set(now);
        entered = now;
    }

    private void set(Entered now) throws SQLException {
        try (var statement = connection.prepareStatement(ENTER)) {
            var place = 1;
            for (var key : now.slots()) {
                statement.setString(place++, String.valueOf(key));
            }
            statement.setString(place, Objects.toString(now.account(), ""));
            statement.execute();
        }
    }

    private static List<Integer> slots(Acting acting) {
        return Arrays.stream(acting.scope().slots()).boxed().toList();
    }

    record Entered(
            boolean system, List<Integer> slots, @Nullable UUID account) {}
}
