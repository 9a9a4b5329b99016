package vn.amno.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.backup.Backup;
import vn.amno.backup.Manifest;

/** For commands that need none. */
final class NoDatabase implements DatabaseCopies {

    @Override
    public Backup.Copy backup(Map<String, Object> settings, Path directory) {
        throw new IllegalStateException("No copy was asked for.");
    }

    @Override
    public Manifest restore(Map<String, Object> settings, Path file, @Nullable Path key) {
        throw new IllegalStateException("No copy was asked for.");
    }

    @Override
    public Manifest rehearse(Map<String, Object> settings, Path file, @Nullable Path key) {
        throw new IllegalStateException("No copy was asked for.");
    }
}
