package vn.amno.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The texts that cells point to (sharedStrings.xml). */
final class SharedStrings extends PartHandler {

    /** More than any workbook within the row limits needs. */
    private static final int MAX_STRINGS = 3_000_000;

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean collecting;
    private int phonetic;

    /** Null when there is none of that number. */
    @org.jspecify.annotations.Nullable String find(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : null;
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic++;
            case "t" -> collecting = phonetic == 0;
            default -> {}
        }
    }

    @Override
    void end(String element) throws WorkbookException {
        switch (element) {
            case "si" -> add();
            case "rPh" -> phonetic--;
            case "t" -> collecting = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        // One character over the limit is kept, so that whoever uses the text can see that it is too long.
        if (collecting) {
            text.append(characters, start, Math.min(length, Texts.LONGEST + 1 - text.length()));
        }
    }

    private void add() throws WorkbookException {
        if (strings.size() == MAX_STRINGS) {
            throw Advice.unsafe("Sổ có hơn 3 triệu đoạn chữ.", "Tách thành nhiều tệp theo xã.");
        }
        strings.add(text.isEmpty() ? "" : Texts.unescape(text.toString()));
    }
}
