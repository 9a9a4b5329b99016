package vn.amno.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.audit.ChainReport;

/** Checks the log of the database that the settings name; given by the program's entry, which alone knows where it is. */
public interface LogCheck {

    /**
     * Only reads.
     *
     * @param anchors file to compare with; null for the one of the installation, if there is one
     */
    ChainReport verify(Map<String, Object> settings, @Nullable Path anchors) throws IOException, SQLException;
}
