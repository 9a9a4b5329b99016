package vn.amno.household.change;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import vn.amno.area.Unit;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Field;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;

/** People of a commune who propose and decide. */
final class Officers {

    private Officers() {}

    static Acting surveyor(Unit... communes) {
        return of("Nguyễn Thị Nga", Set.of(Right.READ_HOUSEHOLD, Right.PROPOSE_CHANGE), communes);
    }

    static Acting chair(Unit... communes) {
        return of("Giáp Văn Sửu", Set.of(Right.READ_HOUSEHOLD, Right.APPROVE_CHANGE), communes);
    }

    static Acting both(Unit... communes) {
        return of("Hoàng Văn Cả", Set.of(Right.READ_HOUSEHOLD, Right.PROPOSE_CHANGE, Right.APPROVE_CHANGE), communes);
    }

    /** The same person in the place of somebody who is away. */
    static Acting onBehalfOf(Acting absent, Acting person) {
        var actor = person.actor();
        return new Acting(
                new Actor(actor.account(), absent.actor().account(), actor.name(), actor.role(), actor.address(), ""),
                person.scope(),
                person.rights(),
                person.fields(),
                false);
    }

    private static Acting of(String name, Set<Right> rights, Unit... communes) {
        var account = UUID.nameUUIDFromBytes((name + communes[0].id()).getBytes(StandardCharsets.UTF_8));
        var ranges = List.of(communes).stream()
                .map(unit -> new Scope.Range(unit.keyFrom(), unit.keyTo()))
                .toList();
        return new Acting(
                new Actor(account, name, "cán bộ " + communes[0].name(), "127.0.0.1", ""),
                new Scope(ranges),
                rights,
                EnumSet.allOf(Field.class),
                false);
    }

    static <T> T as(Acting acting, Callable<T> work) {
        try {
            return acting.carrier().call(work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static void as(Acting acting, Runnable work) {
        acting.carrier().run(work);
    }
}
