package vn.amno.cli;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import vn.amno.operate.Copy;
import vn.amno.operate.LogVerdict;

/** Keeps what a command did in the database that the settings name; given by the program's entry, which alone knows where it is. */
public interface UpkeepBook {

    void record(Map<String, Object> settings, Copy copy) throws IOException, SQLException;

    void record(Map<String, Object> settings, LogVerdict verdict) throws IOException, SQLException;
}
