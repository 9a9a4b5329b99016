package vn.amno.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.audit.ChainReport;
import vn.amno.backup.Backup;
import vn.amno.backup.Manifest;
import vn.amno.operate.Copy;
import vn.amno.operate.KeyRetirement;
import vn.amno.operate.LogVerdict;

/** For commands that need none. */
final class NoDatabase implements DatabaseCopies, LogCheck, UpkeepBook, KeyUse {

    @Override
    public Backup.Copy backup(Map<String, Object> settings, Path directory) {
        throw new IllegalStateException("No copy was asked for.");
    }

    @Override
    public Manifest restore(Map<String, Object> settings, Path file, @Nullable Path key) {
        throw new IllegalStateException("No copy was asked for.");
    }

    @Override
    public void record(Map<String, Object> settings, Copy copy) {
        throw new IllegalStateException("Nothing was done.");
    }

    @Override
    public void record(Map<String, Object> settings, LogVerdict verdict) {
        throw new IllegalStateException("Nothing was done.");
    }

    @Override
    public ChainReport verify(Map<String, Object> settings, @Nullable Path anchors) {
        throw new IllegalStateException("No check was asked for.");
    }

    @Override
    public Manifest rehearse(Map<String, Object> settings, Path file, @Nullable Path key) {
        throw new IllegalStateException("No copy was asked for.");
    }

    @Override
    public KeyRetirement.Outcome retire(Map<String, Object> settings, int key, int newest) {
        throw new IllegalStateException("No key was asked about.");
    }
}
