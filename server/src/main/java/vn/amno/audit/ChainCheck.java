package vn.amno.audit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the whole log again and compares it with its chain and with what was written outside the database (kiểm tra nhật ký). Changes nothing. */
public interface ChainCheck {

    /**
     * @param anchors file to compare with; null for the one of the installation, if there is one
     */
    ChainReport check(@Nullable Path anchors);
}
