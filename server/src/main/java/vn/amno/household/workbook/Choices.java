package vn.amno.household.workbook;

import vn.amno.rules.Contract;
import vn.amno.rules.Education;
import vn.amno.rules.Schooling;
import vn.amno.rules.Work;

/** What a cell of a written workbook offers to choose from. */
final class Choices {

    /** Rows below the header that offer their choices even when the workbook is empty. */
    static final int SPARE_ROWS = 2_000;

    private static final String[] NONE = {};
    private static final String[] TICKS = {"x", "?"};
    private static final String[] ANSWERS = {"x", "không", "?"};

    private Choices() {}

    /** Empty for a column that takes anything. */
    static String[] of(String sheet, String header) {
        return sheet.equals(ReviewWorkbook.HOUSEHOLDS) ? ofHouseholds(header) : ofMembers(header);
    }

    private static String[] ofHouseholds(String header) {
        return switch (header) {
            case "Khu vực" -> new String[] {"nông thôn", "thành thị"};
            case "Phân loại năm trước" -> new String[] {"hộ nghèo", "hộ cận nghèo"};
            default ->
                HouseholdColumn.TICKED.stream()
                                .anyMatch(column -> column.header().equals(header))
                        ? TICKS
                        : NONE;
        };
    }

    private static String[] ofMembers(String header) {
        return switch (header) {
            case "Giới tính" -> new String[] {"Nam", "Nữ"};
            case "Đang học" -> all(Words.SCHOOLINGS, Schooling.values());
            case "Trình độ" -> all(Words.EDUCATIONS, Education.values());
            case "Việc làm" -> all(Words.WORKS, Work.values());
            case "Hợp đồng" -> all(Words.CONTRACTS, Contract.values());
            case "Bảo hiểm y tế", "Khuyết tật", "Trợ cấp xã hội", "Suy dinh dưỡng" -> ANSWERS;
            default -> NONE;
        };
    }

    private static <T> String[] all(Words<T> words, T[] values) {
        var texts = new String[values.length];
        for (var i = 0; i < values.length; i++) {
            texts[i] = words.write(values[i]);
        }
        return texts;
    }
}
