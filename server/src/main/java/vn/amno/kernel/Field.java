package vn.amno.kernel;

/** A kind of personal data that some roles see and others do not (trường dữ liệu cá nhân). What is not listed here is open to whoever may open the household. */
public enum Field {
    /** Always masked; opened one at a time, with a reason, by whoever has {@link Right#UNMASK}. */
    CITIZEN_ID("số định danh"),
    BIRTH_DATE("ngày sinh"),
    ETHNICITY("dân tộc"),
    /** Disability, malnutrition, illness. */
    HEALTH("sức khỏe, khuyết tật"),
    /** Income per person and points of the income form. */
    INCOME("thu nhập, điểm"),
    /** The twelve indicators of lacking basic services, and the causes of poverty. */
    DEPRIVATION("thiếu hụt, nguyên nhân nghèo");

    private final String vietnamese;

    Field(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
