package vn.amno.rules;

/** Applies one {@link Standard} to households. Immutable and safe to share between threads. */
public final class Classifier {

    private final Standard standard;

    public Classifier(Standard standard) {
        this.standard = standard;
    }

    public Standard standard() {
        return standard;
    }

    /** Verdict with its full trace. Total: every {@link Facts} has an answer. */
    @SuppressWarnings("DoNotCallSuggester")
    public Assessment assess(Facts facts) {
        throw new UnsupportedOperationException(facts.toString());
    }

    /** The same answer as {@link #assess} with an empty trace. */
    @SuppressWarnings("DoNotCallSuggester")
    public Assessment assessWithoutTrace(Facts facts) {
        throw new UnsupportedOperationException(facts.toString());
    }
}
