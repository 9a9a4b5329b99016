package vn.amno.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.backup.Backup;
import vn.amno.backup.Manifest;

/** Copies of the database and the way back; given by the program's entry, which knows where the database is. */
public interface DatabaseCopies {

    /**
     * Beside a running server as well as without one.
     *
     * @param settings as for {@link Server#run}
     */
    Backup.Copy backup(Map<String, Object> settings, Path directory) throws Exception;

    /**
     * Into an empty place only.
     *
     * @param key file of the private key; null for the one of the data directory
     */
    Manifest restore(Map<String, Object> settings, Path file, @Nullable Path key) throws Exception;

    /** Restores into a server of its own that is thrown away, and compares every table. */
    Manifest rehearse(Map<String, Object> settings, Path file, @Nullable Path key) throws Exception;
}
