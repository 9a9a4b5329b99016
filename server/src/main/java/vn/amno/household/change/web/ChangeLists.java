package vn.amno.household.change.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.amno.area.Areas;
import vn.amno.area.Village;
import vn.amno.area.Villages;
import vn.amno.household.Changes;
import vn.amno.household.change.Change.Kind;
import vn.amno.household.change.ChangeQuery;
import vn.amno.household.change.ChangeQuery.Shelf;
import vn.amno.household.change.web.ChangeListPage.Tab;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;
import vn.amno.web.Formats;

/** Makes the list of requests. */
@Component
class ChangeLists {

    private static final int PAGE_SIZE = 50;

    private final Changes changes;
    private final RequestLines lines;
    private final Areas areas;
    private final Villages villages;

    ChangeLists(Changes changes, RequestLines lines, Areas areas, Villages villages) {
        this.changes = changes;
        this.lines = lines;
        this.areas = areas;
        this.villages = villages;
    }

    /**
     * @param shelf null for what concerns the role most
     * @param village scope key of a village; null for all
     * @param page from 1
     */
    ChangeListPage page(@Nullable Shelf shelf, @Nullable Kind kind, @Nullable Integer village, int page) {
        var shown = shelf == null ? first() : shelf;
        var query = query(shown, kind, village);
        var found = changes.list(query, (page - 1) * PAGE_SIZE, PAGE_SIZE + 1);
        return new ChangeListPage(
                Stream.of(Shelf.MINE, Shelf.TO_APPROVE, Shelf.INCOMING, Shelf.DECIDED)
                        .map(each -> new Tab(
                                "%s (%s)"
                                        .formatted(
                                                name(each), Formats.number(changes.count(query(each, kind, village)))),
                                address(each, kind, village, 1),
                                each == shown))
                        .toList(),
                Stream.of(Kind.values())
                        .map(each -> new Tab(each.vietnamese(), each.name(), each == kind))
                        .toList(),
                villages().stream()
                        .map(each -> new Tab(
                                each.name(),
                                String.valueOf(each.areaKey()),
                                village != null && village == each.areaKey()))
                        .toList(),
                shown.name(),
                found.stream().limit(PAGE_SIZE).map(lines::line).toList(),
                empty(shown, kind != null || village != null),
                found.size() > PAGE_SIZE ? address(shown, kind, village, page + 1) : "");
    }

    private static Shelf first() {
        return Acting.current().may(Right.APPROVE_CHANGE) ? Shelf.TO_APPROVE : Shelf.MINE;
    }

    private static ChangeQuery query(Shelf shelf, @Nullable Kind kind, @Nullable Integer village) {
        return village == null
                ? new ChangeQuery(shelf, kind, 0, Integer.MAX_VALUE, null)
                : new ChangeQuery(shelf, kind, village, village, null);
    }

    /** Of the communes in which one acts, where they are few enough to choose from. */
    private List<Village> villages() {
        var found = new ArrayList<Village>();
        for (var range : Scope.current().ranges()) {
            areas.communeOfKey(range.from())
                    .filter(commune -> range.to() <= commune.keyTo())
                    .ifPresent(commune -> villages.list(commune.id()).stream()
                            .filter(village -> range.from() <= village.areaKey() && village.areaKey() <= range.to())
                            .forEach(found::add));
        }
        return found;
    }

    private static String name(Shelf shelf) {
        return switch (shelf) {
            case MINE -> "Tôi lập";
            case TO_APPROVE -> "Chờ duyệt";
            case INCOMING -> "Chuyển đến, chờ nhận";
            case DECIDED -> "Đã quyết";
            case ALL -> "Tất cả";
        };
    }

    private static String empty(Shelf shelf, boolean filtered) {
        if (filtered) {
            return "Không có đề nghị nào khớp điều kiện lọc. Bỏ bớt điều kiện để xem thêm.";
        }
        return switch (shelf) {
            case MINE -> "Chưa lập đề nghị nào. Mở trang của một hộ, bấm “Đề nghị thay đổi”.";
            case TO_APPROVE -> "Không có đề nghị nào của người khác đang chờ duyệt.";
            case INCOMING -> "Không có hộ nào của xã khác chuyển đến mà chưa nhận.";
            case DECIDED, ALL -> "Chưa có đề nghị nào được duyệt hoặc trả lại.";
        };
    }

    private static String address(Shelf shelf, @Nullable Kind kind, @Nullable Integer village, int page) {
        var address = UriComponentsBuilder.fromPath("/changes").queryParam("shelf", shelf);
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        if (village != null) {
            address.queryParam("village", village);
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.build().toUriString();
    }
}
