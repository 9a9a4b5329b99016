package vn.amno.kernel;

/**
 * Code of an administrative unit (mã đơn vị hành chính): two digits for a province, three for a district, five for a commune; leading zeros
 * kept. A code alone is not a key: the same code has meant different units at different times.
 */
public record AreaCode(String value) {
    public AreaCode {
        if (!value.matches("[0-9]{2}|[0-9]{3}|[0-9]{5}")) {
            throw new IllegalArgumentException(
                    "An area code has two, three or five digits, not \"%s\".".formatted(value));
        }
    }
}
