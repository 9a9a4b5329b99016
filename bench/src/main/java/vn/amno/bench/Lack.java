package vn.amno.bench;

/** What the indicator rules put into a session: one indicator that is, or may be, lacking. A bean, as the engine wants it. */
public final class Lack {

    private final EngineSheet sheet;
    private final boolean known;

    public Lack(EngineSheet sheet, boolean known) {
        this.sheet = sheet;
        this.known = known;
    }

    public EngineSheet getSheet() {
        return sheet;
    }

    public boolean isKnown() {
        return known;
    }
}
