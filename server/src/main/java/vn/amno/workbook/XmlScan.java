package vn.amno.workbook;

/**
 * Looks at the bytes of one XML part before any parser does: a parser holds a whole tag or comment in memory, so a single huge one must
 * not reach it; nor must a DOCTYPE. Understands every encoding that contains ASCII; others are refused.
 */
final class XmlScan {

    enum Finding {
        NONE,
        DOCTYPE,
        HUGE_TAG,
        FOREIGN_ENCODING
    }

    private static final int MAX_TAG = 1 << 20;

    private enum State {
        TEXT,
        OPEN,
        TAG,
        QUOTED,
        COMMENT,
        INSTRUCTION,
        CDATA
    }

    private State state = State.TEXT;
    private int length;
    private long position;
    private byte quote;
    private byte last;
    private byte beforeLast;
    private Finding finding = Finding.NONE;

    Finding finding() {
        return finding;
    }

    void feed(byte[] bytes, int count) {
        for (var i = 0; i < count && finding == Finding.NONE; i++) {
            feed(bytes[i]);
        }
    }

    private void feed(byte b) {
        if (position++ < 4 && (b == 0 || b == -1 || b == -2)) {
            finding = Finding.FOREIGN_ENCODING;
        }
        if (state == State.TEXT) {
            if (b == '<') {
                state = State.OPEN;
                length = 0;
            }
            return;
        }
        if (++length > MAX_TAG) {
            finding = Finding.HUGE_TAG;
        }
        markup(b);
        beforeLast = last;
        last = b;
    }

    private void markup(byte b) {
        switch (state) {
            case OPEN -> open(b);
            case TAG -> {
                if (b == '>') {
                    state = State.TEXT;
                } else if (b == '"' || b == '\'') {
                    quote = b;
                    state = State.QUOTED;
                }
            }
            case QUOTED -> state = b == quote ? State.TAG : state;
            case COMMENT -> state = length > 5 && ends(b, (byte) '-', (byte) '-') ? State.TEXT : state;
            case INSTRUCTION -> state = b == '>' && last == '?' ? State.TEXT : state;
            case CDATA -> state = ends(b, (byte) ']', (byte) ']') ? State.TEXT : state;
            case TEXT -> throw new IllegalStateException("Text is handled before.");
        }
    }

    /** The first characters after {@code <} tell what it is. */
    private void open(byte b) {
        if (length == 1) {
            if (b == '?') {
                state = State.INSTRUCTION;
            } else if (b != '!') {
                state = State.TAG;
            }
        } else if (b == 'D' || b == 'd') {
            finding = Finding.DOCTYPE;
        } else if (b == '[') {
            state = State.CDATA;
        } else if (b == '-' && last == '-') {
            state = State.COMMENT;
        } else if (b != '-') {
            state = State.TAG;
        }
    }

    private boolean ends(byte b, byte first, byte second) {
        return b == '>' && last == second && beforeLast == first;
    }
}
