package vn.amno;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import vn.amno.cli.UpkeepBook;
import vn.amno.database.DatabaseRole;
import vn.amno.kernel.Acting;
import vn.amno.operate.Copy;
import vn.amno.operate.LogVerdict;
import vn.amno.operate.Upkeep;

/** Enters what commands did under the role of the program's own work. */
final class UpkeepMaintenance implements UpkeepBook {

    @Override
    public void record(Map<String, Object> settings, Copy copy) throws IOException, SQLException {
        enter(settings, upkeep -> upkeep.record(copy));
    }

    @Override
    public void record(Map<String, Object> settings, LogVerdict verdict) throws IOException, SQLException {
        enter(settings, upkeep -> upkeep.record(verdict));
    }

    private static void enter(Map<String, Object> settings, Consumer<Upkeep> entering)
            throws IOException, SQLException {
        var _ = Databases.with(
                settings,
                logins -> DetachedParts.with(
                        logins,
                        DatabaseRole.JOB,
                        settings,
                        parts -> Acting.system("dòng lệnh").carrier().call(() -> {
                            var upkeep = parts.getBean(Upkeep.class);
                            entering.accept(upkeep);
                            return upkeep;
                        })));
    }
}
