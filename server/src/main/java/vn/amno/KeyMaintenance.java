package vn.amno;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import vn.amno.cli.KeyUse;
import vn.amno.database.DatabaseRole;
import vn.amno.kernel.Acting;
import vn.amno.operate.KeyRetirement;
import vn.amno.operate.KeyRetirement.Outcome;

/** Retires keys under the role of the program's own work, which sees every row. */
final class KeyMaintenance implements KeyUse {

    @Override
    public Outcome retire(Map<String, Object> settings, int key, int newest) throws IOException, SQLException {
        return Databases.with(
                settings,
                logins -> DetachedParts.with(
                        logins,
                        DatabaseRole.JOB,
                        settings,
                        parts -> Acting.system("dòng lệnh")
                                .carrier()
                                .call(() -> parts.getBean(KeyRetirement.class).retire(key, newest))));
    }
}
