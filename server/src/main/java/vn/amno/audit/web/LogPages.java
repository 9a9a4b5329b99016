package vn.amno.audit.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.amno.area.Areas;
import vn.amno.area.Unit;
import vn.amno.audit.Action;
import vn.amno.audit.ChainState;
import vn.amno.audit.Entries;
import vn.amno.audit.Entry;
import vn.amno.audit.EntryQuery;
import vn.amno.audit.EntryQuery.Mark;
import vn.amno.audit.ObjectWords;
import vn.amno.audit.web.LogPage.Choice;
import vn.amno.audit.web.LogPage.Filters;
import vn.amno.audit.web.LogPage.Line;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;
import vn.amno.web.Formats;

/** Makes the page of the log. */
@Component
class LogPages {

    static final int SHOWN = 50;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Entries entries;
    private final Areas areas;
    private final Clock clock;

    LogPages(Entries entries, Areas areas, Clock clock) {
        this.entries = entries;
        this.areas = areas;
        this.clock = clock;
    }

    LogPage page(LogForm form) {
        var found = entries.search(query(form), SHOWN + 1);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        return new LogPage(
                title(form),
                filters(form),
                !form.typedPlace().isEmpty() && unit(form).isEmpty()
                        ? "Không có đơn vị hành chính “%s”, nên chưa lọc theo địa bàn.".formatted(form.typedPlace())
                        : "",
                shown.stream().map(this::line).toList(),
                found.size() > SHOWN ? address("/audit", form, shown.getLast()) : null,
                address("/audit/export", form, null),
                chain(entries.chain()));
    }

    EntryQuery query(LogForm form) {
        var before = form.beforeAt();
        var number = form.beforeNumber();
        return new EntryQuery(
                start(form.from()),
                form.to() == null ? null : start(form.to().plusDays(1)),
                form.account(),
                form.action(),
                orNull(form.wantedType()),
                orNull(form.typedObject()),
                unit(form)
                        .map(unit -> new Scope.Range(unit.keyFrom(), unit.keyTo()))
                        .orElse(null),
                before == null || number == null ? null : new Mark(before, number));
    }

    /** What is asked for, in words. */
    String filter(LogForm form) {
        var parts = Stream.of(
                        form.from() == null ? "" : "từ " + Formats.date(form.from()),
                        form.to() == null ? "" : "đến " + Formats.date(form.to()),
                        form.account() == null ? "" : "tài khoản " + form.account(),
                        form.action() == null ? "" : form.action().vietnamese(),
                        form.wantedType().isEmpty() ? "" : ObjectWords.type(form.wantedType()),
                        form.typedObject(),
                        unit(form).map(Unit::fullName).orElse(""))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? "tất cả" : String.join(", ", parts);
    }

    String place(@Nullable Integer key) {
        return key == null ? "" : areas.communeOfKey(key).map(Unit::fullName).orElse("");
    }

    private String title(LogForm form) {
        var account = form.account();
        return account == null
                ? "Nhật ký"
                : "Việc của " + entries.findName(account).orElse("tài khoản chưa làm việc nào");
    }

    private Line line(Entry entry) {
        return new Line(
                Formats.moment(entry.at()),
                entry.actor().isEmpty() ? "người chưa đăng nhập" : entry.actor(),
                entry.role(),
                entry.address(),
                entry.account() == null ? null : "/audit?account=" + entry.account(),
                entry.action().vietnamese(),
                "%s %s"
                        .formatted(ObjectWords.type(entry.objectType()), entry.objectId())
                        .strip(),
                objectAddress(entry),
                place(entry.areaKey()),
                entry.reason() == null ? "" : entry.reason(),
                ObjectWords.summary(entry));
    }

    private static @Nullable String objectAddress(Entry entry) {
        return switch (entry.objectType()) {
            case "household" -> "/households/%s/log".formatted(entry.objectId());
            case "import" -> Acting.current().may(Right.IMPORT_SHEETS) ? "/imports/" + entry.objectId() : null;
            case "account" -> "/audit?type=account&object=" + entry.objectId();
            default -> null;
        };
    }

    private LogPage.Chain chain(ChainState state) {
        var now = clock.instant();
        var sealedAt = state.sealedAt();
        var oldest = state.oldestWaiting();
        var anchor = state.anchor();
        var sealed = sealedAt == null
                ? "Chưa niêm phong khối nào."
                : "Đã niêm phong đến khối %s, lúc %s."
                        .formatted(Formats.number(state.block()), Formats.moment(sealedAt));
        var waiting = oldest == null || !state.isLate(now)
                ? ""
                : " Có dòng từ %s chưa niêm phong: báo quản trị.".formatted(Formats.moment(oldest));
        return new LogPage.Chain(
                sealed + waiting,
                anchor == null
                        ? "Từ khi máy chủ chạy chưa ghi điểm neo."
                        : "Điểm neo gần nhất: khối %s, lúc %s."
                                .formatted(Formats.number(anchor.block()), Formats.moment(anchor.at())),
                state.isLate(now));
    }

    private Filters filters(LogForm form) {
        return new Filters(
                form.from() == null ? "" : form.from().toString(),
                form.to() == null ? "" : form.to().toString(),
                form.account() == null ? "" : form.account().toString(),
                Arrays.stream(Action.values())
                        .map(action -> new Choice(action.name(), action.vietnamese(), action == form.action()))
                        .toList(),
                ObjectWords.types().entrySet().stream()
                        .map(type -> new Choice(
                                type.getKey(), type.getValue(), type.getKey().equals(form.wantedType())))
                        .toList(),
                form.typedObject(),
                form.typedPlace(),
                !"tất cả".equals(filter(form)));
    }

    private Optional<Unit> unit(LogForm form) {
        return form.typedPlace().isEmpty()
                ? Optional.empty()
                : areas.search(form.typedPlace(), LocalDate.now(clock), 1).stream()
                        .findFirst();
    }

    private static String address(String path, LogForm form, @Nullable Entry last) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "from", form.from());
        add(address, "to", form.to());
        add(address, "account", form.account());
        add(address, "action", form.action());
        add(address, "type", orNull(form.wantedType()));
        if (last != null) {
            add(address, "beforeAt", last.at());
            add(address, "beforeNumber", last.number());
        }
        var typed = List.of(form.typedObject(), form.typedPlace());
        if (!typed.getFirst().isEmpty()) {
            address.queryParam("object", "{object}");
        }
        if (!typed.getLast().isEmpty()) {
            address.queryParam("place", "{place}");
        }
        return address.encode()
                .buildAndExpand(typed.stream().filter(text -> !text.isEmpty()).toArray())
                .toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value.toString());
        }
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(VIETNAM).toInstant();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
