package vn.amno;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.test.context.ContextConfiguration;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Field;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;

/**
 * Binds {@link #OFFICER} around the methods of every test class with a database, so that what it calls runs under the role and the policies of the
 * program; the system, in a class with {@link SystemActs}. A test of what somebody else may do binds that one itself.
 */
public final class ActingExtension implements InvocationInterceptor {

    /** A person who may do everything everywhere, but is not the system. */
    public static final Acting OFFICER = acting(Scope.EVERYWHERE);

    /** An officer with every right in a scope. */
    public static Acting acting(Scope scope) {
        return new Acting(
                new Actor(new UUID(0, 7), "Cán bộ thử", "", "", ""),
                scope,
                EnumSet.allOf(Right.class),
                EnumSet.allOf(Field.class),
                false);
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        call(invocation, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        call(invocation, context);
    }

    @Override
    public void interceptBeforeAllMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        call(invocation, context);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        call(invocation, context);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        call(invocation, context);
    }

    @Override
    public void interceptAfterAllMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        call(invocation, context);
    }

    @Override
    public <T> T interceptTestFactoryMethod(
            Invocation<T> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        return call(invocation, context);
    }

    private static <T extends @Nullable Object> T call(Invocation<T> invocation, ExtensionContext context)
            throws Throwable {
        if (!usesDatabase(context)) {
            return invocation.proceed();
        }
        var answer = new AtomicReference<T>();
        var acting = context.getRequiredTestClass().isAnnotationPresent(SystemActs.class)
                ? Acting.system("kiểm thử")
                : OFFICER;
        acting.carrier().call(() -> {
            answer.set(invocation.proceed());
            return true;
        });
        return answer.get();
    }

    private static boolean usesDatabase(ExtensionContext context) {
        return MergedAnnotations.from(context.getRequiredTestClass(), MergedAnnotations.SearchStrategy.TYPE_HIERARCHY)
                .stream(ContextConfiguration.class)
                .flatMap(found -> Arrays.stream(found.getClassArray("initializers")))
                .anyMatch(PostgresForTests.class::equals);
    }
}
