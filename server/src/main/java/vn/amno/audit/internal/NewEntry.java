package vn.amno.audit.internal;

import java.time.Instant;
import vn.amno.audit.Act;
import vn.amno.kernel.Actor;

/**
 * An entry that is to be added.
 *
 * @param changes as JSON, sensitive values sealed
 * @param details as JSON
 */
record NewEntry(Instant at, Actor actor, Act act, String changes, String details) {}
