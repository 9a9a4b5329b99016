package vn.amno.access;

/** Columns of the workbook of officers. */
public enum OfficerColumn {
    NAME("Họ tên"),
    LOGIN("Tên đăng nhập"),
    ROLE("Vai trò"),
    AGENCY("Cơ quan"),
    UNIT("Mã địa bàn"),
    FROM("Từ ngày"),
    TO("Đến ngày");

    private final String header;

    OfficerColumn(String header) {
        this.header = header;
    }

    public String header() {
        return header;
    }
}
