package vn.amno.rules;

/** How sure we are of a legal value. */
public enum SourceStatus {
    /** The law or an official text was read. */
    SOURCE_TEXT,
    /** Press, legal-information sites: to be confirmed. */
    SECONDARY,
    /** Background knowledge: to be confirmed against the gazette before it is relied on. */
    MEMORY;

    /** Whether screens and papers that rest on the value say "cần đối chiếu văn bản". */
    public boolean toBeConfirmed() {
        return this != SOURCE_TEXT;
    }
}
