package vn.amno.household.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.household.workbook.ReadOptions;
import vn.amno.law.LawBook;
import vn.amno.rules.Indicator;
import vn.amno.rules.IndicatorRule;
import vn.amno.rules.Standard;

/** Against what the workbook of a review is checked. */
@Component
class WorkbookRules {

    private static final String NATIONAL = "VN";

    /** The twelve columns of the form. */
    private static final Set<Indicator> COLUMNS = EnumSet.range(Indicator.EMPLOYMENT, Indicator.INFORMATION_ASSETS);

    private final Areas areas;
    private final LawBook law;
    private final Clock clock;

    WorkbookRules(Areas areas, LawBook law, Clock clock) {
        this.areas = areas;
        this.law = law;
        this.clock = clock;
    }

    /** Before a standard is in force its first lists are prepared, so the next one to come counts then. */
    ReadOptions on(LocalDate reviewDate) {
        var required = law.standardInForce(reviewDate, NATIONAL)
                .or(() -> next(reviewDate))
                .map(WorkbookRules::columns)
                .orElse(COLUMNS);
        return new ReadOptions(reviewDate, LocalDate.now(clock), required, areas, law);
    }

    private Optional<Standard> next(LocalDate day) {
        return law.standards().stream()
                .filter(standard -> standard.jurisdiction().equals(NATIONAL))
                .filter(standard -> standard.from().isAfter(day))
                .min(Comparator.comparing(Standard::from));
    }

    private static Set<Indicator> columns(Standard standard) {
        return standard.indicators().stream()
                .map(IndicatorRule::indicator)
                .filter(COLUMNS::contains)
                .collect(Collectors.toSet());
    }
}
