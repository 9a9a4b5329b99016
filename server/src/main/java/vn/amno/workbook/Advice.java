package vn.amno.workbook;

/** What to do about a file that is refused, in Vietnamese. */
public final class Advice {

    public static final String SAVE_AGAIN = "Mở bằng Excel, lưu lại dạng .xlsx rồi nạp lại.";
    public static final String CHOOSE_WORKBOOK = "Chọn sổ Excel (.xlsx) ghi theo mẫu.";

    private Advice() {}

    public static WorkbookException damaged() {
        return new WorkbookException(
                WorkbookProblem.NOT_A_WORKBOOK,
                "Tệp bị hỏng hoặc chưa tải xong nên không mở được. Lấy lại tệp gốc, mở bằng Excel, lưu dạng .xlsx rồi nạp lại.");
    }

    public static WorkbookException tooManyRows(String sheet, int limit) {
        return unsafe(
                "Trang tính %s có hơn %s dòng, quá giới hạn một lần nạp.".formatted(sheet, Numbers.grouped(limit)),
                "Tách thành nhiều tệp theo xã.");
    }

    public static WorkbookException unsafe(String found, String advice) {
        return new WorkbookException(WorkbookProblem.UNSAFE, found + " " + advice);
    }
}
