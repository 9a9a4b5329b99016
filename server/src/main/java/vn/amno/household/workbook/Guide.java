package vn.amno.household.workbook;

import java.util.List;

/** What the template says about each column. */
final class Guide {

    record Line(String sheet, String column, String meaning, String example) {
        List<String> cells() {
            return List.of(sheet, column, meaning, example);
        }
    }

    private static final String HOUSEHOLD = ReviewWorkbook.HOUSEHOLDS;
    private static final String MEMBER = ReviewWorkbook.MEMBERS;

    static final List<Line> LINES = List.of(
            new Line("Trang tính", "Cột", "Ghi gì", "Ví dụ"),
            new Line(HOUSEHOLD, "Mã hộ", "Bắt buộc, mỗi hộ một mã riêng trong cả sổ, không quá 50 chữ.", "LC-0042"),
            new Line(HOUSEHOLD, "Mã xã", "Bắt buộc, năm chữ số, mã có hiệu lực vào ngày rà soát.", "07357"),
            new Line(HOUSEHOLD, "Thôn", "Tên thôn, bản, tổ dân phố.", "Thôn Hậu"),
            new Line(HOUSEHOLD, "Chủ hộ", "Họ và tên đầy đủ.", "Giáp Văn Sửu"),
            new Line(
                    HOUSEHOLD,
                    "Khu vực",
                    "nông thôn hoặc thành thị. Để trống thì theo xã, phường, thị trấn.",
                    "nông thôn"),
            new Line(
                    HOUSEHOLD,
                    "Phân loại năm trước",
                    "hộ nghèo hoặc hộ cận nghèo theo danh sách năm trước. Để trống nếu không thuộc diện nào.",
                    "hộ cận nghèo"),
            new Line(
                    HOUSEHOLD,
                    "Thu nhập bình quân",
                    "Số đồng mỗi người mỗi tháng. Để trống nếu chưa ghi được.",
                    "1.320.000"),
            new Line(
                    HOUSEHOLD,
                    "Điểm B1",
                    "Tổng điểm phiếu B1; có điểm thì điểm quyết định, không có thì theo thu nhập. Điểm lẻ được làm tròn lên.",
                    "138"),
            new Line(
                    HOUSEHOLD,
                    "Việc làm … Phương tiện tiếp cận thông tin",
                    "Mười hai chỉ số thiếu hụt: x là thiếu hụt, để trống là không thiếu hụt, ? là chưa ghi được.",
                    "x"),
            new Line(
                    HOUSEHOLD,
                    "Nguyên nhân",
                    "Không bắt buộc. Số của nguyên nhân nghèo trong danh mục, từ 1 đến 8, cách nhau bằng dấu chấm phẩy.",
                    "2; 7"),
            new Line(
                    HOUSEHOLD,
                    "Tiếp cận dịch vụ y tế; Xử lý rác thải sinh hoạt",
                    "Chỉ thêm cột khi chuẩn nghèo áp dụng có chỉ số này. Ghi như mười hai chỉ số trên.",
                    ""),
            new Line(
                    HOUSEHOLD,
                    "Cột khác",
                    "Thêm được cột riêng; cột này được giữ và trả lại nguyên vẹn khi xuất.",
                    "Ghi chú"),
            new Line(
                    MEMBER,
                    "(cả trang)",
                    "Không bắt buộc. Hộ nào có dòng ở đây thì chỉ số tính từ thành viên, khác với dấu x ở trang Hộ thì được báo."
                            + " Cột không có ai ghi coi là chưa hỏi. Cột đã có người ghi thì ô để trống là không.",
                    ""),
            new Line(MEMBER, "Mã hộ", "Bắt buộc, đúng mã ở trang Hộ.", "LC-0042"),
            new Line(MEMBER, "Họ tên", "Họ và tên đầy đủ.", "Giáp Thị Lan"),
            new Line(
                    MEMBER,
                    "Quan hệ",
                    "Chủ hộ, Vợ/chồng, Con, Bố/mẹ, Ông/bà, Cháu, Quan hệ khác. Mỗi hộ một chủ hộ.",
                    "Con"),
            new Line(MEMBER, "Giới tính", "Nam hoặc Nữ.", "Nữ"),
            new Line(MEMBER, "Ngày sinh", "Ngày/tháng/năm; chỉ biết năm thì ghi năm.", "05/09/1968"),
            new Line(
                    MEMBER,
                    "Số định danh",
                    "12 chữ số (chứng minh nhân dân cũ 9 chữ số). Để định dạng ô là Văn bản.",
                    "024068001234"),
            new Line(MEMBER, "Dân tộc", "Tên hoặc mã trong danh mục dân tộc.", "Nùng"),
            new Line(
                    MEMBER,
                    "Đang học",
                    "mầm non, tiểu học, THCS, THPT, đào tạo ngắn hạn, trung cấp, cao đẳng, đại học trở lên; không nếu không đi học.",
                    "THCS"),
            new Line(
                    MEMBER,
                    "Trình độ",
                    "Cao nhất đã có: chưa tốt nghiệp tiểu học, tiểu học, THCS, THPT, sơ cấp, trung cấp, cao đẳng, đại học trở lên.",
                    "THPT"),
            new Line(MEMBER, "Bảo hiểm y tế", "x là có thẻ, không là không có, ? là chưa ghi được.", "x"),
            new Line(
                    MEMBER,
                    "Việc làm",
                    "đang làm việc, không có việc làm, không có khả năng lao động, đang đi học, không muốn đi làm, nghỉ hưu/nội trợ.",
                    "đang làm việc"),
            new Line(MEMBER, "Hợp đồng", "có, không, hoặc không làm công ăn lương.", "không"),
            new Line(MEMBER, "Khuyết tật", "x hoặc mức độ (đặc biệt nặng, nặng, nhẹ), không, ?.", "nặng"),
            new Line(MEMBER, "Trợ cấp xã hội", "x nếu đang hưởng trợ cấp xã hội hằng tháng, không, ?.", "không"),
            new Line(MEMBER, "Người có công", "Diện người có công nếu có.", "Bệnh binh"),
            new Line(MEMBER, "Suy dinh dưỡng", "Trẻ em thấp còi hoặc nhẹ cân: x, không, ?.", "không"));

    private Guide() {}
}
