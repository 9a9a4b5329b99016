package vn.amno.access;

import vn.amno.kernel.Right;

/** What somebody wanted and may not do. Asked for too often by one person, it is a sign. */
public interface Refusals {

    /**
     * @param handler method and pattern of the address, without what was filled in
     */
    void record(Right missing, String handler);
}
