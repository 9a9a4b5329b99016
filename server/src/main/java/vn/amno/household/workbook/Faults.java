package vn.amno.household.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.amno.workbook.Advice;
import vn.amno.workbook.Cells;
import vn.amno.workbook.Numbers;
import vn.amno.workbook.Texts;
import vn.amno.workbook.WorkbookException;

/** Refusals as they are found. A file that is wrong from top to bottom must not fill the memory with the reasons. */
final class Faults {

    private static final int MAX_VALUE = 200;
    /** From here on only the first fault of each row is kept. */
    private static final int ALL_FAULTS = 100_000;

    private static final int MAX_FAULTS = 300_000;

    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, String> sentences = new HashMap<>();
    private String lastSheet = "";
    private int lastRow = -1;

    /**
     * Keeps a refusal; its number is for {@link #append}, -1 when it was not kept.
     *
     * @param position of the cell in its row, -1 when the row has no such cell
     */
    int add(String sheet, int row, Column column, int position, String value, String problem) throws WorkbookException {
        var first = row != lastRow || !sheet.equals(lastSheet);
        lastSheet = sheet;
        lastRow = row;
        if (!first && refusals.size() >= ALL_FAULTS) {
            return -1;
        }
        if (refusals.size() >= MAX_FAULTS) {
            throw Advice.unsafe(
                    "Sổ có hơn %s lỗi; có lẽ không phải mẫu phiếu rà soát.".formatted(Numbers.grouped(MAX_FAULTS)),
                    "Đối chiếu với sổ mẫu rồi nạp lại.");
        }
        var cell = position < 0 ? "" : Cells.letters(position) + row;
        refusals.add(new Refusal(
                sheet, row, column.header(), cell, Texts.shorten(Texts.keep(value), MAX_VALUE), shared(problem)));
        return refusals.size() - 1;
    }

    /** Adds a sentence to a refusal, once the rest of the file was seen. */
    void append(int number, String sentence) {
        if (number >= 0) {
            var old = refusals.get(number);
            refusals.set(
                    number,
                    new Refusal(
                            old.sheet(),
                            old.row(),
                            old.column(),
                            old.cell(),
                            old.value(),
                            shared(old.problem() + " " + sentence)));
        }
    }

    /** In the order of the file; sheets in the given order. */
    List<Refusal> sorted(List<String> sheets) {
        refusals.sort(Comparator.comparingInt((Refusal refusal) -> sheets.indexOf(refusal.sheet()))
                .thenComparingInt(Refusal::row));
        return refusals;
    }

    private String shared(String problem) {
        if (sentences.size() > 1_000) {
            return problem;
        }
        return sentences.computeIfAbsent(problem, sentence -> sentence);
    }
}
