package vn.amno.household.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.household.ChangeId;
import vn.amno.kernel.Actor;

/**
 * A request for change (đề nghị thay đổi) on its way.
 *
 * @param areaKey scope key of the place where it is decided
 * @param decided who approved or returned it; null until then
 * @param reason of who decided; may be empty
 * @param seenVersion version of the household when it was submitted; null for a draft
 * @param version for {@link vn.amno.household.Changes}: whoever decides says which version was read
 */
public record ChangeRequest(
        ChangeId id,
        Change change,
        State state,
        int areaKey,
        Stamp proposed,
        @Nullable Stamp decided,
        String reason,
        @Nullable Integer seenVersion,
        int version,
        List<Step> steps) {
    public ChangeRequest {
        steps = List.copyOf(steps);
    }

    /** Whether somebody else than those who proposed it, or for whom it was proposed, would decide. */
    public boolean mayBeDecidedBy(Actor actor) {
        var account = actor.account();
        return account != null
                && steps.stream()
                        .filter(Guard::proposes)
                        .noneMatch(step -> step.by()
                                .sharesPersonWith(new Stamp(
                                        account,
                                        actor.onBehalfOf(),
                                        actor.name(),
                                        actor.role(),
                                        step.by().at())));
    }

    /** Constants are stored and never renamed. */
    public enum State {
        /** Only its proposer sees it. */
        DRAFT("Nháp"),
        /** Frozen; waits for a second person. */
        SUBMITTED("Chờ duyệt"),
        APPROVED("Đã duyệt, đã ghi sổ"),
        RETURNED("Trả lại"),
        WITHDRAWN("Đã rút"),
        UNDONE("Đã duyệt, sau đó hủy");

        private final String vietnamese;

        State(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        public String vietnamese() {
            return vietnamese;
        }
    }

    /** One step on the way (bước), oldest first. */
    public record Step(Kind kind, Stamp by, String reason) {

        /** Constants are stored and never renamed. */
        public enum Kind {
            DRAFTED("lập nháp"),
            SUBMITTED("gửi duyệt"),
            REBASED("gửi lại theo sổ mới"),
            APPROVED("duyệt và ghi sổ"),
            RETURNED("trả lại"),
            WITHDRAWN("rút"),
            UNDONE("hủy thay đổi này");

            private final String vietnamese;

            Kind(String vietnamese) {
                this.vietnamese = vietnamese;
            }

            public String vietnamese() {
                return vietnamese;
            }
        }
    }
}
