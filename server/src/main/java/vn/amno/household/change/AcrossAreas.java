package vn.amno.household.change;

import java.util.function.Supplier;
import vn.amno.kernel.Acting;

/**
 * A household that moves to another commune is read and written on both sides. Whoever acts keeps name, rights and scope, by which {@link Guard} and the
 * lists judge; only the database is told not to judge the rows by their areas. Has to be around the transaction, not within it.
 */
final class AcrossAreas {

    private AcrossAreas() {}

    static <T> T work(Supplier<T> work) {
        return Acting.current().asSystem().carrier().call(work::get);
    }

    static <T> T when(boolean crossing, Supplier<T> work) {
        return crossing ? work(work) : work.get();
    }

    static void when(boolean crossing, Runnable work) {
        AcrossAreas.<Boolean>when(crossing, () -> {
            work.run();
            return true;
        });
    }
}
