package vn.amno.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the log says, newest first. Entries that belong to an area are given to whoever acts in it; those without one (signing in, accounts, keys) to whoever may
 * read the log at all.
 */
public interface Entries {

    /** For those who may read the log; throws {@link AuditProblem#LOG_NOT_READABLE} for everybody else. */
    List<Entry> search(EntryQuery query, int limit);

    /**
     * Like {@link #search}, and keeps in the log that the lines left the system.
     *
     * @param filter the query in words
     */
    List<Entry> export(EntryQuery query, int limit, String filter);

    /**
     * All about some things, for whoever may see the things: that is for the caller to know. What was done in another area is left out, unless the thing is one that
     * holds what the caller asks about.
     */
    List<Entry> about(List<Thing> things, int limit);

    /** Name that an account had when it last did something. */
    Optional<String> findName(UUID account);

    /**
     * @param type as in {@link Act#objectType}
     * @param wider it holds what is asked about, such as the file in which a household was taken out, and may belong to a wider area or to none of the reader's
     */
    record Thing(String type, String id, boolean wider) {

        public Thing(String type, String id) {
            this(type, id, false);
        }
    }

    /** How far the log is sealed; also for those who operate the installation. */
    ChainState chain();
}
