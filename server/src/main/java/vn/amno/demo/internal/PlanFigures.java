package vn.amno.demo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.review.PrintedFigures;

/** The annex of plan 58/KH-UBND as printed, so that what the system counts can stand beside it. */
@Component
@DemoOnly
class PlanFigures implements PrintedFigures {

    private static final int NO_UNIT = 0;

    private final PrintedTable table = PrintedTable.shipped();
    private final District district;

    PlanFigures(Areas areas) {
        district = new District(table, areas);
    }

    @Override
    public String source() {
        return "Kế hoạch 58/KH-UBND ngày 05/6/2017 của UBND huyện Tân Yên";
    }

    @Override
    public int unitId() {
        return district.id();
    }

    @Override
    public List<Integer> years() {
        return IntStream.rangeClosed(PrintedTable.FIRST_YEAR, PrintedTable.LAST_YEAR)
                .boxed()
                .toList();
    }

    @Override
    public List<Row> rows(int year) {
        var lastDay = LocalDate.of(year, 12, 31);
        return table.parts().stream()
                .map(part -> row(part.name(), district.unit(part, lastDay).id(), table.cell(part, year), year))
                .toList();
    }

    @Override
    public Row total(int year) {
        return row("Tổng cộng", NO_UNIT, table.total(year), year);
    }

    private static Row row(String name, int unitId, PrintedTable.Cell cell, int year) {
        return new Row(name, unitId, cell.households(), cell.poor(), cell.rate(), year > PrintedTable.LAST_FOUND_YEAR);
    }
}
