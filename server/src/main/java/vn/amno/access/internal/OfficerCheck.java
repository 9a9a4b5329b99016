package vn.amno.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.amno.access.AccessProblem;
import vn.amno.access.Account;
import vn.amno.access.AccountState;
import vn.amno.access.Agency;
import vn.amno.access.Assignment.Terms;
import vn.amno.access.OfficerColumn;
import vn.amno.access.OfficerList.Line;
import vn.amno.access.OfficerList.Refused;
import vn.amno.access.Reach;
import vn.amno.access.Role;
import vn.amno.access.internal.OfficerSheet.Cell;
import vn.amno.access.internal.OfficerSheet.Row;
import vn.amno.area.Areas;
import vn.amno.kernel.Acting;
import vn.amno.kernel.AreaCode;
import vn.amno.kernel.Folding;
import vn.amno.kernel.ProblemException;
import vn.amno.web.Formats;
import vn.amno.web.ProblemTexts;
import vn.amno.workbook.Cells;
import vn.amno.workbook.Dates;

/** Goes through the rows of one file: each is a good line, or refused with the first cell that is wrong. */
final class OfficerCheck {

    private static final Map<Set<Reach>, Integer> DIGITS =
            Map.of(Set.of(Reach.COMMUNES), 5, Set.of(Reach.DISTRICTS), 3, Set.of(Reach.PROVINCES), 2);

    private final Areas areas;
    private final AssignmentRules rules;
    private final KnownPeople known;
    private final LocalDate today;
    private final List<Line> lines = new ArrayList<>();
    private final List<Refused> refusals = new ArrayList<>();
    private final Map<String, List<Line>> byLogin = new HashMap<>();

    OfficerCheck(Areas areas, AssignmentRules rules, KnownPeople known, Clock clock) {
        this.areas = areas;
        this.rules = rules;
        this.known = known;
        this.today = LocalDate.now(clock);
    }

    /** A cell that cannot be taken. */
    static final class CellException extends Exception {

        private final OfficerColumn column;
        private final String problem;

        CellException(OfficerColumn column, String problem) {
            super(problem);
            this.column = column;
            this.problem = problem;
        }
    }

    List<Line> lines() {
        return lines;
    }

    List<Refused> refusals() {
        return refusals;
    }

    void check(Row row) {
        try {
            var line = line(row);
            lines.add(line);
            byLogin.computeIfAbsent(line.login(), _ -> new ArrayList<>()).add(line);
        } catch (CellException e) {
            var cell = row.cell(e.column);
            refusals.add(new Refused(row.number(), e.column.header(), cell.address(), cell.text(), e.problem));
        }
    }

    private Line line(Row row) throws CellException {
        var name = row.text(OfficerColumn.NAME);
        if (name.isEmpty()) {
            throw refused(OfficerColumn.NAME, AccessProblem.NAME_BLANK);
        }
        var login = login(row);
        checkLogin(login, name);
        var terms = terms(row);
        try {
            rules.check(terms);
        } catch (ProblemException e) {
            throw new CellException(column(e), ProblemTexts.get(e.code()));
        }
        var account = known.find(login);
        if (account.filter(present -> known.overlaps(present, terms)).isPresent()
                || taken(login).stream().anyMatch(line -> line.terms().overlaps(terms))) {
            throw refused(OfficerColumn.ROLE, AccessProblem.ASSIGNMENT_OVERLAPS);
        }
        return new Line(row.number(), login, name, terms, account.isPresent());
    }

    static String login(Row row) {
        return AccountNames.key(row.text(OfficerColumn.LOGIN));
    }

    private List<Line> taken(String login) {
        return byLogin.getOrDefault(login, List.of());
    }

    private void checkLogin(String login, String name) throws CellException {
        if (!AccountNames.isLogin(login)) {
            throw refused(OfficerColumn.LOGIN, AccessProblem.LOGIN_MALFORMED);
        }
        var account = known.find(login);
        if (account.filter(
                        present -> present.id().equals(Acting.current().actor().account()))
                .isPresent()) {
            throw refused(OfficerColumn.LOGIN, AccessProblem.OWN_ACCOUNT);
        }
        if (account.filter(present -> present.state() == AccountState.DISABLED).isPresent()) {
            throw refused(OfficerColumn.LOGIN, AccessProblem.ACCOUNT_DISABLED);
        }
        var other = taken(login).stream()
                .findFirst()
                .map(Line::name)
                .or(() -> account.map(Account::name))
                .filter(present -> !Folding.fold(present).equals(Folding.fold(name)));
        if (other.isPresent()) {
            throw new CellException(
                    OfficerColumn.LOGIN,
                    "Tên đăng nhập này là của %s. Ghi tên khác cho %s, ví dụ thêm tên xã."
                            .formatted(other.get(), name));
        }
    }

    private Terms terms(Row row) throws CellException {
        var role = word(row, OfficerColumn.ROLE, Role.values(), Role::vietnamese);
        if (role == null) {
            throw new CellException(OfficerColumn.ROLE, "Vai trò để trống. Chọn một vai trò trong danh sách của ô.");
        }
        var agency = word(row, OfficerColumn.AGENCY, Agency.values(), Agency::vietnamese);
        var from = day(row, OfficerColumn.FROM);
        var to = day(row, OfficerColumn.TO);
        var first = from == null ? today : from;
        return new Terms(role, agency, unit(row.cell(OfficerColumn.UNIT), role, first), List.of(), first, to);
    }

    private static <E extends Enum<E>> @Nullable E word(
            Row row, OfficerColumn column, E[] values, Function<E, String> words) throws CellException {
        var folded = Folding.fold(row.text(column));
        if (folded.isEmpty()) {
            return null;
        }
        return Stream.of(values)
                .filter(value -> Folding.fold(words.apply(value)).equals(folded))
                .findFirst()
                .orElseThrow(() -> new CellException(
                        column,
                        "“%s” không có trong danh sách. Ghi một trong: %s."
                                .formatted(
                                        row.text(column),
                                        String.join(
                                                "; ",
                                                Stream.of(values).map(words).toList()))));
    }

    private @Nullable Integer unit(Cell cell, Role role, LocalDate day) throws CellException {
        if (cell.text().isEmpty()) {
            return null;
        }
        var digits = DIGITS.getOrDefault(role.reaches(), 0);
        // Excel drops the zeros before a number.
        var code = cell.kind() == Cells.Kind.NUMBER
                ? "0".repeat(Math.max(0, digits - cell.text().length())) + cell.text()
                : cell.text();
        if (!code.matches("\\d{2}|\\d{3}|\\d{5}")) {
            throw new CellException(
                    OfficerColumn.UNIT,
                    "Ghi mã đơn vị hành chính: tỉnh 2 chữ số, xã 5 chữ số, ví dụ 07357. Tra mã ở trang Địa bàn.");
        }
        return areas.find(new AreaCode(code), day)
                .orElseThrow(() -> new CellException(
                        OfficerColumn.UNIT,
                        "Không có mã %s vào ngày %s. Tra mã đúng với ngày đó ở trang Địa bàn."
                                .formatted(code, Formats.date(day))))
                .id();
    }

    private static @Nullable LocalDate day(Row row, OfficerColumn column) throws CellException {
        var text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        return Dates.parse(text)
                .orElseThrow(() -> new CellException(
                        column,
                        "“%s” không đọc được thành ngày. Ghi ngày/tháng/năm, ví dụ 01/07/2025.".formatted(text)));
    }

    private static OfficerColumn column(ProblemException refused) {
        return refused.code() instanceof AccessProblem problem
                ? switch (problem) {
                    case AGENCY_MISSING, AGENCY_NOT_FOR_ROLE -> OfficerColumn.AGENCY;
                    case DAYS_REVERSED, DISTRICTS_ENDED -> OfficerColumn.TO;
                    default -> OfficerColumn.UNIT;
                }
                : OfficerColumn.UNIT;
    }

    private static CellException refused(OfficerColumn column, AccessProblem problem) {
        return new CellException(column, ProblemTexts.get(problem));
    }
}
