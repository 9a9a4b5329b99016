package vn.amno.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.amno.access.AccessProblem;
import vn.amno.access.Account;
import vn.amno.access.AccountLine;
import vn.amno.access.AccountQuery;
import vn.amno.access.AccountState;
import vn.amno.access.Accounts;
import vn.amno.access.Assignment;
import vn.amno.access.AssignmentWords;
import vn.amno.access.Role;
import vn.amno.access.Sessions;
import vn.amno.audit.Entries;
import vn.amno.audit.Entries.Thing;
import vn.amno.audit.Entry;
import vn.amno.audit.ObjectWords;
import vn.amno.kernel.Acting;
import vn.amno.kernel.ProblemException;
import vn.amno.web.Formats;

/** Makes the pages of accounts. */
@Component
class AccountPages {

    static final int SHOWN = 50;

    private static final int LOGGED = 20;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Entries entries;
    private final AssignmentWords words;
    private final Clock clock;

    AccountPages(Accounts accounts, Sessions sessions, Entries entries, AssignmentWords words, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.entries = entries;
        this.words = words;
        this.clock = clock;
    }

    AccountListPage list(AccountQuery query, int asked) {
        var total = accounts.count(query);
        var last = (int) Math.max(1, Math.ceilDiv(total, SHOWN));
        var page = Math.clamp(asked, 1, last);
        var offset = (page - 1) * SHOWN;
        var found = accounts.search(query, offset, SHOWN);
        return new AccountListPage(
                query.typed(),
                states(query.state()),
                roles(query.role()),
                found.stream().map(this::line).toList(),
                found.isEmpty()
                        ? ""
                        : "%s–%s trong %s tài khoản"
                                .formatted(
                                        Formats.number(offset + 1),
                                        Formats.number(offset + found.size()),
                                        Formats.number(total)),
                page == 1 ? null : address(query, page - 1),
                page == last ? null : address(query, page + 1));
    }

    AccountPage page(UUID id) {
        var account = get(id);
        var today = LocalDate.now(clock);
        return new AccountPage(
                id,
                account.name(),
                account.login(),
                Mark.of(account.state()),
                account.state() == AccountState.DISABLED,
                account.ready(),
                isOwn(id),
                Formats.moment(account.createdAt()),
                accounts.assignments(id).stream()
                        .map(given -> line(given, today))
                        .toList(),
                sessions.list(id).size(),
                entries.about(List.of(new Thing("account", id.toString())), LOGGED).stream()
                        .map(AccountPages::logged)
                        .toList());
    }

    Account get(UUID id) {
        return accounts.find(id)
                .orElseThrow(() -> new ProblemException(AccessProblem.ACCOUNT_NOT_FOUND, "account " + id));
    }

    ConfirmPage disabling(UUID id) {
        var account = get(id);
        return new ConfirmPage(
                "Khóa tài khoản của " + account.name(),
                List.of(
                        "Từ thao tác kế tiếp, người này không vào được nữa; %s phiên đang mở kết thúc."
                                .formatted(Formats.number(sessions.list(id).size())),
                        "Liên kết đặt mật khẩu chưa dùng hết hiệu lực.",
                        "Việc người này đã ủy quyền cho người khác ngừng theo.",
                        "Tên và việc đã làm vẫn còn trong nhật ký. Mở khóa lại được bất cứ lúc nào."),
                "/accounts/%s/disable".formatted(id),
                "Khóa tài khoản " + account.login(),
                "/accounts/" + id);
    }

    ConfirmPage ending(UUID id, UUID assignment) {
        var account = get(id);
        var found = accounts.getAssignment(id, assignment);
        return new ConfirmPage(
                "Thu vai trò của " + account.name(),
                List.of(
                        "%s, %s."
                                .formatted(
                                        words.role(found),
                                        words.path(found.terms().unit())),
                        "Từ thao tác kế tiếp, người này không còn làm trong vai trò đó.",
                        "Ủy quyền từ phân công này ngừng theo. Phân công khác giữ nguyên."),
                "/accounts/%s/assignments/%s/end".formatted(id, assignment),
                "Thu vai trò " + found.terms().role().vietnamese(),
                "/accounts/" + id);
    }

    private AccountListPage.Line line(AccountLine line) {
        return new AccountListPage.Line(
                "/accounts/" + line.account().id(),
                line.account().name(),
                line.account().login(),
                Mark.of(line.account().state()),
                line.today().stream().map(words::text).toList());
    }

    private AccountPage.Line line(Assignment given, LocalDate today) {
        return new AccountPage.Line(
                given.id().toString(),
                words.role(given),
                words.path(given.terms().unit()),
                AssignmentWords.days(given.terms()),
                Mark.of(given, today),
                !given.isOver(today));
    }

    private static AccountPage.Logged logged(Entry entry) {
        return new AccountPage.Logged(
                Formats.moment(entry.at()),
                entry.actor().isEmpty() ? "người chưa đăng nhập" : entry.actor(),
                entry.action().vietnamese(),
                ObjectWords.summary(entry));
    }

    static boolean isOwn(UUID account) {
        return Objects.equals(Acting.current().actor().account(), account);
    }

    private static List<Choice> states(@Nullable AccountState chosen) {
        return Arrays.stream(AccountState.values())
                .map(state -> new Choice(state.name(), Mark.of(state).text(), state == chosen))
                .toList();
    }

    static List<Choice> roles(@Nullable Role chosen) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), role.vietnamese(), role == chosen))
                .toList();
    }

    private static String address(AccountQuery query, int page) {
        var address = UriComponentsBuilder.fromPath("/accounts").queryParam("page", page);
        if (query.state() != null) {
            address.queryParam("state", query.state().name());
        }
        if (query.role() != null) {
            address.queryParam("role", query.role().name());
        }
        if (query.typed().isEmpty()) {
            return address.encode().toUriString();
        }
        return address.queryParam("q", "{q}")
                .encode()
                .buildAndExpand(query.typed())
                .toUriString();
    }
}
