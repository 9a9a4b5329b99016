package vn.amno.household.workbook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.Indicator;

/** Columns of the sheet {@code Hộ}, in the order in which they are written. */
enum HouseholdColumn implements Column {
    CODE("Mã hộ"),
    COMMUNE("Mã xã"),
    VILLAGE("Thôn"),
    HEAD("Chủ hộ"),
    AREA_TYPE("Khu vực"),
    PREVIOUS("Phân loại năm trước"),
    INCOME("Thu nhập bình quân"),
    POINTS("Điểm B1"),
    EMPLOYMENT("Việc làm", Indicator.EMPLOYMENT),
    DEPENDANTS("Người phụ thuộc", Indicator.DEPENDANTS),
    NUTRITION("Dinh dưỡng", Indicator.NUTRITION),
    HEALTH_INSURANCE("Bảo hiểm y tế", Indicator.HEALTH_INSURANCE),
    ADULT_EDUCATION("Trình độ giáo dục người lớn", Indicator.ADULT_EDUCATION),
    SCHOOL_ATTENDANCE("Đi học của trẻ em", Indicator.SCHOOL_ATTENDANCE),
    HOUSING_QUALITY("Chất lượng nhà ở", Indicator.HOUSING_QUALITY),
    FLOOR_AREA("Diện tích nhà ở", Indicator.FLOOR_AREA),
    WATER("Nguồn nước sinh hoạt", Indicator.WATER),
    LATRINE("Nhà tiêu hợp vệ sinh", Indicator.LATRINE),
    TELECOM("Dịch vụ viễn thông", Indicator.TELECOM),
    INFORMATION_ASSETS("Phương tiện tiếp cận thông tin", Indicator.INFORMATION_ASSETS),
    HEALTH_SERVICES("Tiếp cận dịch vụ y tế", Indicator.HEALTH_SERVICES),
    WASTE("Xử lý rác thải sinh hoạt", Indicator.WASTE),
    CAUSES("Nguyên nhân");

    private static final Set<HouseholdColumn> ALWAYS = EnumSet.range(CODE, POINTS);
    private static final Set<HouseholdColumn> OPTIONAL = EnumSet.of(HEALTH_SERVICES, WASTE, CAUSES);
    /** The columns of indicators. */
    static final List<HouseholdColumn> TICKED =
            Arrays.stream(values()).filter(column -> column.bit() != 0).toList();

    private static final Map<Indicator, HouseholdColumn> BY_INDICATOR = byIndicator();

    private final String header;
    private final @Nullable Indicator indicator;

    HouseholdColumn(String header) {
        this(header, null);
    }

    HouseholdColumn(String header, @Nullable Indicator indicator) {
        this.header = header;
        this.indicator = indicator;
    }

    @Override
    public String header() {
        return header;
    }

    /** Bit of the indicator that the column ticks; 0 for other columns. */
    int bit() {
        return indicator == null ? 0 : indicator.bit();
    }

    /** Not among the twelve of the common form: only some standards ask for it. */
    boolean optional() {
        return OPTIONAL.contains(this);
    }

    static HouseholdColumn of(Indicator indicator) {
        var column = BY_INDICATOR.get(indicator);
        if (column == null) {
            throw new IllegalArgumentException("The workbook has no column for %s.".formatted(indicator));
        }
        return column;
    }

    static Set<HouseholdColumn> required(Set<Indicator> indicators) {
        var required = EnumSet.copyOf(ALWAYS);
        indicators.forEach(indicator -> required.add(of(indicator)));
        return required;
    }

    private static Map<Indicator, HouseholdColumn> byIndicator() {
        var columns = new EnumMap<Indicator, HouseholdColumn>(Indicator.class);
        for (var column : values()) {
            if (column.indicator != null) {
                columns.put(column.indicator, column);
            }
        }
        return columns;
    }
}
