package vn.amno.household.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.household.change.ChangePlans.Plan;
import vn.amno.household.change.RequestStore.Request;

/** What the log keeps of requests and of what they did. */
@Component
class ChangeRecords {

    private static final String REQUEST = "change_request";

    private final AuditLog log;

    ChangeRecords(AuditLog log) {
        this.log = log;
    }

    void proposed(Request request, Change change) {
        log.record(new Act(Action.CHANGE_PROPOSED, REQUEST, request.id().toString())
                .inArea(request.subject().areaKey())
                .because(change.note())
                .with(details(request)));
    }

    void returned(Request request, String reason) {
        log.record(new Act(Action.CHANGE_DECIDED, REQUEST, request.id().toString())
                .inArea(request.subject().areaKey())
                .because(reason)
                .with(Map.of("kind", request.subject().kind().vietnamese(), "decision", "trả lại")));
    }

    /** One entry for the decision, and one for each household with what changed in it. */
    void applied(Request request, Change change, Plan plan) {
        log.record(new Act(Action.CHANGE_DECIDED, REQUEST, request.id().toString())
                .inArea(request.subject().areaKey())
                .because(change.note())
                .with(Map.of("kind", request.subject().kind().vietnamese(), "decision", "duyệt")));
        var effects = plan.effects();
        for (var household : ChangePlans.households(effects)) {
            log.record(new Act(Action.HOUSEHOLD_CHANGED, "household", household.toString())
                    .inArea(request.subject().areaKey())
                    .because(change.note())
                    .changing(changes(effects, household, plan))
                    .with(Map.of(
                            "request",
                            request.id().toString(),
                            "kind",
                            request.subject().kind().vietnamese())));
        }
    }

    private static Map<String, String> details(Request request) {
        var household = request.subject().household();
        return household == null
                ? Map.of("kind", request.subject().kind().vietnamese())
                : Map.of("kind", request.subject().kind().vietnamese(), "household", household.toString());
    }

    private static List<Act.Change> changes(List<Effect> effects, UUID household, Plan plan) {
        var changes = new ArrayList<Act.Change>();
        for (var effect : effects) {
            if (concerns(effect.key(), household, plan)) {
                addFields(effect, changes);
            }
        }
        return changes;
    }

    private static boolean concerns(RowKey key, UUID household, Plan plan) {
        return key.table() == RowKey.Table.PERSON
                ? Stream.of(plan.before(), plan.after())
                        .flatMap(book -> book.membershipsOf(key.id()).stream())
                        .anyMatch(membership -> membership.household().equals(household))
                : key.id().equals(household);
    }

    private static void addFields(Effect effect, List<Act.Change> changes) {
        var names = new TreeSet<String>();
        names.addAll(fields(effect.before()).keySet());
        names.addAll(fields(effect.after()).keySet());
        for (var name : names) {
            var before = fields(effect.before()).get(name);
            var after = fields(effect.after()).get(name);
            if (!Objects.equals(before, after)) {
                changes.add(new Act.Change(effect.key().text() + "/" + name, before, after, true));
            }
        }
    }

    private static Map<String, String> fields(@Nullable SortedMap<String, String> fields) {
        return fields == null ? Map.of() : fields;
    }
}
