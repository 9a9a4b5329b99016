package vn.amno.household.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.amno.area.Areas;
import vn.amno.rules.AreaType;
import vn.amno.rules.BirthDate;
import vn.amno.rules.Known;
import vn.amno.rules.Ticks;
import vn.amno.workbook.Dates;
import vn.amno.workbook.Texts;

/** Writes households as the review workbook that {@link ReviewWorkbook} reads; reading it back gives equal rows. */
public final class ReviewWorkbookWriter {

    private static final String STAMP = "Về tệp này";
    private static final int ROWS_IN_MEMORY = 200;

    private ReviewWorkbookWriter() {}

    /**
     * Writes the rows in their order; the sheet {@code Thành viên} only where a household names members. What the rules do not know is written as
     * {@code ?} or left blank just as the reader takes it.
     *
     * @param areas gives the code of each commune
     */
    public static void write(Collection<SheetRow> rows, Areas areas, OutputStream target) throws IOException {
        write(rows, areas, List.of(), target);
    }

    /** As above, with a first sheet about the file itself, which the reader passes over, unless there are no lines for it. */
    public static void write(Collection<SheetRow> rows, Areas areas, List<String> stamp, OutputStream target)
            throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            var styles = new SheetStyles(workbook);
            stamp(stamp, workbook);
            households(rows, areas, workbook, styles);
            var members = rows.stream().mapToInt(row -> row.members().size()).sum();
            if (members > 0) {
                members(rows, workbook, styles, members);
            }
            workbook.write(target);
        }
    }

    private static void stamp(List<String> lines, SXSSFWorkbook workbook) {
        if (lines.isEmpty()) {
            return;
        }
        var sheet = workbook.createSheet(STAMP);
        for (var line : lines) {
            sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0).setCellValue(Texts.escape(line));
        }
    }

    private static void households(Collection<SheetRow> rows, Areas areas, SXSSFWorkbook workbook, SheetStyles styles) {
        var columns = columns(rows);
        var extras = rows.stream()
                .flatMap(row -> row.extra().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var headers = Stream.concat(columns.stream().map(Column::header), extras.stream())
                .toList();
        var frame = new SheetFrame(workbook.createSheet(ReviewWorkbook.HOUSEHOLDS), styles, headers, rows.size());
        for (var row : rows) {
            var target = frame.next();
            for (var column : columns) {
                household(frame, target, column, row, areas);
            }
            row.extra().forEach((header, text) -> frame.text(target, header, text));
        }
    }

    /** The columns of the form, and of the optional ones those that have an answer. */
    private static List<HouseholdColumn> columns(Collection<SheetRow> rows) {
        var columns = new ArrayList<HouseholdColumn>();
        for (var column : HouseholdColumn.values()) {
            var needed = switch (column) {
                case CAUSES -> rows.stream().anyMatch(row -> !row.causes().isEmpty());
                case HEALTH_SERVICES, WASTE ->
                    rows.stream().anyMatch(row -> (row.ticks().unknown() & column.bit()) == 0);
                default -> true;
            };
            if (needed) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static void household(SheetFrame frame, Row target, HouseholdColumn column, SheetRow row, Areas areas) {
        var header = column.header();
        switch (column) {
            case CODE -> frame.text(target, header, row.code());
            case COMMUNE ->
                frame.text(target, header, areas.get(row.communeId()).code().value());
            case VILLAGE -> frame.text(target, header, row.village());
            case HEAD -> frame.text(target, header, row.head());
            case AREA_TYPE -> frame.text(target, header, areaType(row.areaType()));
            case PREVIOUS -> frame.text(target, header, previous(row.previous()));
            case INCOME -> frame.number(target, header, row.income());
            case POINTS -> frame.number(target, header, row.points());
            case CAUSES ->
                frame.text(
                        target,
                        header,
                        row.causes().stream().map(String::valueOf).collect(Collectors.joining("; ")));
            default -> frame.text(target, header, tick(row.ticks(), column.bit()));
        }
    }

    private static void members(Collection<SheetRow> rows, SXSSFWorkbook workbook, SheetStyles styles, int count) {
        var known = Stream.of(MemberColumn.values()).map(Column::header).toList();
        var extras = rows.stream()
                .flatMap(row -> row.members().stream())
                .flatMap(member -> member.texts().keySet().stream())
                .filter(header -> !known.contains(header))
                .collect(Collectors.toCollection(TreeSet::new));
        var headers = Stream.concat(known.stream(), extras.stream()).toList();
        var frame = new SheetFrame(workbook.createSheet(ReviewWorkbook.MEMBERS), styles, headers, count);
        for (var household : rows) {
            for (var member : household.members()) {
                var target = frame.next();
                frame.text(target, MemberColumn.CODE.header(), household.code());
                for (var column : MemberColumn.values()) {
                    frame.text(
                            target,
                            column.header(),
                            member.texts().getOrDefault(column.header(), answer(column, member)));
                }
                extras.forEach(
                        header -> frame.text(target, header, member.texts().getOrDefault(header, "")));
            }
        }
    }

    private static String answer(MemberColumn column, MemberRow member) {
        var facts = member.facts();
        return switch (column) {
            case CODE, MERIT -> "";
            case NAME -> member.name();
            case RELATION -> member.relation();
            case SEX -> member.sex();
            case BIRTH -> birth(facts.birth());
            case CITIZEN_ID -> member.citizenId();
            case ETHNICITY -> member.ethnicity();
            case SCHOOLING -> facts.schooling() == null ? "?" : Words.SCHOOLINGS.write(facts.schooling());
            case EDUCATION -> word(Words.EDUCATIONS, facts.education());
            case HEALTH_INSURANCE -> known(facts.healthInsurance());
            case WORK -> word(Words.WORKS, facts.work());
            case CONTRACT -> word(Words.CONTRACTS, facts.contract());
            case DISABLED -> known(facts.disabled());
            case SOCIAL_ALLOWANCE -> known(facts.socialAllowance());
            case MALNOURISHED -> known(facts.malnourished());
        };
    }

    private static <T> String word(Words<T> words, @Nullable T meaning) {
        return meaning == null ? "" : words.write(meaning);
    }

    private static String birth(@Nullable BirthDate birth) {
        if (birth == null) {
            return "";
        }
        return birth.exact()
                ? Dates.SHOWN.format(birth.from())
                : String.valueOf(birth.from().getYear());
    }

    private static String known(Known known) {
        return switch (known) {
            case YES -> "x";
            case NO -> "không";
            case UNKNOWN -> "?";
        };
    }

    private static String tick(Ticks ticks, int bit) {
        if ((ticks.deprived() & bit) != 0) {
            return "x";
        }
        return (ticks.unknown() & bit) != 0 ? "?" : "";
    }

    private static String areaType(@Nullable AreaType areaType) {
        return word(Words.AREA_TYPES, areaType);
    }

    private static String previous(PreviousClass previous) {
        return previous == PreviousClass.NONE ? "" : Words.PREVIOUS.write(previous);
    }
}
