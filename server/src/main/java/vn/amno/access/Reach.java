package vn.amno.access;

import org.jspecify.annotations.Nullable;
import vn.amno.area.Level;

/** How far an assignment goes (mức địa bàn). */
public enum Reach {
    COMMUNES("cấp xã", Level.COMMUNE),
    DISTRICTS("cấp huyện", Level.DISTRICT),
    PROVINCES("cấp tỉnh", Level.PROVINCE),
    COUNTRY("cả nước", null);

    private final String vietnamese;
    private final @Nullable Level level;

    Reach(String vietnamese, @Nullable Level level) {
        this.vietnamese = vietnamese;
        this.level = level;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /**
     * @param level of the unit; null for none, which is the whole country
     */
    public static Reach of(@Nullable Level level) {
        for (var reach : values()) {
            if (reach.level == level) {
                return reach;
            }
        }
        throw new IllegalArgumentException("No reach for the level " + level);
    }
}
