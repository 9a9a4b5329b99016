package vn.amno;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.amno.Inventory.Column;
import vn.amno.Inventory.Table;
import vn.amno.Inventory.Term;

/** The inventory as the annex of an impact assessment, in Vietnamese. */
final class InventoryAnnex {

    private static final String CONFIRM = " *(cần đối chiếu văn bản)*";
    private static final String NOT_PERSONAL = "none";

    private final Inventory inventory;

    InventoryAnnex(Inventory inventory) {
        this.inventory = inventory;
    }

    String text() {
        var text = new StringBuilder("""
                # Danh mục dữ liệu cá nhân

                `InventoryTests` viết trang này từ `db/personal-data`, so từng cột với `db/golden.sql`. Dùng làm phụ lục của hồ sơ đánh giá tác động xử lý dữ liệu cá nhân.
                Chỗ ghi “cần đối chiếu văn bản” là căn cứ chưa đọc được văn bản chính thức.

                ## Tóm tắt

                """);
        counts(text);
        terms(text);
        text.append("\n## Từng bảng\n");
        inventory.tables().values().forEach(table -> table(text, table));
        return text.toString();
    }

    private void counts(StringBuilder text) {
        text.append("| loại | số cột |\n|---|---|\n");
        inventory
                .terms()
                .classes()
                .forEach((kind, meaning) -> text.append("| %s | %d |%n"
                        .formatted(
                                meaning,
                                inventory.tables().values().stream()
                                        .flatMap(table -> table.columns().stream())
                                        .filter(column -> column.kind().equals(kind))
                                        .count())));
    }

    private void terms(StringBuilder text) {
        text.append("\n## Căn cứ\n\n| căn cứ | văn bản |\n|---|---|\n");
        lines(text, inventory.terms().bases());
        text.append("\n## Thời hạn giữ\n\n| thời hạn | văn bản |\n|---|---|\n");
        lines(text, inventory.terms().retention());
    }

    private static void lines(StringBuilder text, Map<String, Term> terms) {
        terms.values().forEach(term -> text.append("| %s | %s |%n".formatted(term.text(), source(term))));
    }

    private static String source(Term term) {
        if (term.setting()) {
            return "do nơi cài đặt chọn";
        }
        return term.act().isEmpty() ? "–" : term.act() + (term.toBeConfirmed() ? CONFIRM : "");
    }

    private void table(StringBuilder text, Table table) {
        var terms = inventory.terms();
        text.append("\n### %s.%s%n%n".formatted(table.schema(), table.name()));
        text.append("Mục đích: %s. Căn cứ: %s. Thời hạn: %s.%n%n"
                .formatted(
                        terms.purposes().getOrDefault(table.purpose(), ""),
                        words(terms.bases().get(table.basis())),
                        words(terms.retention().get(table.retention()))));
        var personal = table.columns().stream()
                .filter(column -> !column.kind().equals(NOT_PERSONAL))
                .toList();
        if (!personal.isEmpty()) {
            text.append("| cột | loại | ghi chú |\n|---|---|---|\n");
            personal.forEach(column -> text.append("| `%s` | %s | %s |%n"
                    .formatted(column.name(), terms.classes().getOrDefault(column.kind(), ""), column.note())));
        }
        rest(text, table.columns(), personal.isEmpty());
    }

    private static void rest(StringBuilder text, List<Column> columns, boolean alone) {
        var names = columns.stream()
                .filter(column -> column.kind().equals(NOT_PERSONAL))
                .map(column -> "`" + column.name() + "`")
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            text.append(alone ? "" : "\n")
                    .append("Không phải dữ liệu cá nhân: ")
                    .append(names)
                    .append(".\n");
        }
    }

    private static String words(@Nullable Term term) {
        if (term == null) {
            return "";
        }
        return Character.toLowerCase(term.text().charAt(0)) + term.text().substring(1);
    }
}
