package vn.amno.household.internal;

import vn.amno.household.workbook.Refusal;

/** Rows that can be read but that only a person can bring together with the registry, and what of refused cells may be kept. */
final class Refusals {

    static final String HOUSEHOLDS = "Hộ";
    private static final String CODE = "Mã hộ";
    private static final String CITIZEN_ID = "Số định danh";

    private Refusals() {}

    static Refusal of(Comparison.Refused refused) {
        var row = refused.row();
        return new Refusal(HOUSEHOLDS, row.row(), CODE, "", row.code(), problem(refused.obstacle(), row.code()));
    }

    /** A refused citizen id is personal data as well. */
    static Refusal withoutCitizenId(Refusal refusal) {
        var value = refusal.column().equals(CITIZEN_ID)
                ? Masking.citizenId(refusal.value())
                : Masking.text(refusal.value());
        var problem = refusal.value().isEmpty()
                ? refusal.problem()
                : refusal.problem().replace(refusal.value(), value);
        return new Refusal(
                refusal.sheet(), refusal.row(), refusal.column(), refusal.cell(), value, Masking.text(problem));
    }

    private static String problem(Obstacle obstacle, String code) {
        return switch (obstacle) {
            case CLOSED ->
                "Hộ mã %s đã kết thúc trong sổ trước ngày rà soát. Nếu đây là hộ khác, ghi mã khác, ví dụ %s-2."
                        .formatted(code, code);
            case SEVERAL ->
                "Mã %s là mã của nhiều hộ ở các xã cũ đã nhập vào xã này, không biết phiếu là của hộ nào. Chuyển hộ đó sang xã mới trong sổ trước, rồi nhập lại."
                        .formatted(code);
            case OUTSIDE ->
                "Xã của dòng này không thuộc địa bàn được giao cho người gửi. Chỉ gửi phiếu của xã mình; phiếu của xã khác thì xã đó gửi.";
            case ELSEWHERE -> "Không ghi được phiếu mã %s vào sổ của xã này. Liên hệ cấp tỉnh.".formatted(code);
            case TWICE ->
                "Mã %s và một dòng khác cùng chỉ một hộ trong sổ. Giữ một dòng đúng, hoặc ghi mã khác cho hộ tách ra."
                        .formatted(code);
        };
    }
}
