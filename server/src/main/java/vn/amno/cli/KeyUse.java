package vn.amno.cli;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import vn.amno.operate.KeyRetirement.Outcome;

/** Asks the database that the settings name whether it needs a key; given by the program's entry, which alone knows where it is. */
public interface KeyUse {

    /** As {@link vn.amno.operate.KeyRetirement#retire}. */
    Outcome retire(Map<String, Object> settings, int key, int newest) throws IOException, SQLException;
}
