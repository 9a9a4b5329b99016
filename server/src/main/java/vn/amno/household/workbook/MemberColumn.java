package vn.amno.household.workbook;

/** Columns of the sheet {@code Thành viên}, in the order in which they are written. */
enum MemberColumn implements Column {
    CODE("Mã hộ"),
    NAME("Họ tên"),
    RELATION("Quan hệ"),
    SEX("Giới tính"),
    BIRTH("Ngày sinh"),
    CITIZEN_ID("Số định danh"),
    ETHNICITY("Dân tộc"),
    SCHOOLING("Đang học"),
    EDUCATION("Trình độ"),
    HEALTH_INSURANCE("Bảo hiểm y tế"),
    WORK("Việc làm"),
    CONTRACT("Hợp đồng"),
    DISABLED("Khuyết tật"),
    SOCIAL_ALLOWANCE("Trợ cấp xã hội"),
    MERIT("Người có công"),
    MALNOURISHED("Suy dinh dưỡng");

    private final String header;

    MemberColumn(String header) {
        this.header = header;
    }

    @Override
    public String header() {
        return header;
    }
}
