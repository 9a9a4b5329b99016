package vn.amno;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.amno.audit.ChainCheck;
import vn.amno.audit.ChainReport;
import vn.amno.cli.LogCheck;
import vn.amno.database.DatabaseRole;
import vn.amno.kernel.Acting;

/** Checks the log under the role that reads everything and changes nothing. */
final class LogMaintenance implements LogCheck {

    @Override
    public ChainReport verify(Map<String, Object> settings, @Nullable Path anchors) throws IOException, SQLException {
        return Databases.with(
                settings,
                logins -> DetachedParts.with(
                        logins,
                        DatabaseRole.BACKUP,
                        settings,
                        parts -> Acting.system("kiểm tra nhật ký")
                                .carrier()
                                .call(() -> parts.getBean(ChainCheck.class).check(anchors))));
    }
}
