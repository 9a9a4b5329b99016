package vn.amno.household.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.amno.household.ChangeId;
import vn.amno.household.HouseholdId;

/** What is to be changed in the registry (thay đổi). Each checks what can be checked without the registry when it is built. */
public sealed interface Change {

    Kind kind();

    /** First day of the new state; null where the change corrects what never was so. */
    @Nullable LocalDate on();

    /** Why, in the words of who proposes; may be empty where the facts say it. */
    String note();

    /** Constants are stored and never renamed. */
    enum Kind {
        ADD_MEMBER("Thêm nhân khẩu", AddMember.class),
        REMOVE_MEMBER("Đưa ra khỏi hộ", RemoveMember.class),
        CORRECT_MEMBER("Sửa thông tin nhân khẩu", CorrectMember.class),
        DEATH("Khai tử", Death.class),
        MOVE_OUT("Chuyển đi", MoveOut.class),
        ACCEPT_MOVE("Nhận hộ chuyển đến", AcceptMove.class),
        SPLIT("Tách hộ", Split.class),
        MERGE("Nhập hộ", Merge.class),
        UNDO("Hủy thay đổi đã duyệt", Undo.class);

        private final String vietnamese;
        private final Class<? extends Change> type;

        Kind(String vietnamese, Class<? extends Change> type) {
            this.vietnamese = vietnamese;
            this.type = type;
        }

        public String vietnamese() {
            return vietnamese;
        }

        Class<? extends Change> type() {
            return type;
        }
    }

    /** Somebody belongs to the household from a day on. Who is known by citizen id and name keeps the history. */
    record AddMember(
            HouseholdId household, LocalDate on, PersonFacts person, String relation, JoinReason reason, String note)
            implements Change {
        public AddMember {
            note = FactChecks.note(note);
            FactChecks.relation(relation);
        }

        @Override
        public Kind kind() {
            return Kind.ADD_MEMBER;
        }
    }

    /**
     * Somebody does not belong to the household from a day on.
     *
     * @param head who becomes the head; null when the head stays
     */
    record RemoveMember(
            HouseholdId household,
            LocalDate on,
            UUID person,
            LeaveReason reason,
            @Nullable NewHead head,
            String note) implements Change {
        public RemoveMember {
            note = FactChecks.note(note);
            if (reason == LeaveReason.OTHER && note.isEmpty()) {
                throw new ObjectionException("note", "Chưa ghi lý do. Đã chọn “lý do khác” thì ghi rõ là lý do gì.");
            }
        }

        @Override
        public Kind kind() {
            return Kind.REMOVE_MEMBER;
        }
    }

    /**
     * What is recorded of somebody was wrong from the beginning.
     *
     * @param facts as they should be; an empty citizen id keeps the one recorded, since it is never shown in full
     */
    record CorrectMember(HouseholdId household, UUID person, PersonFacts facts, String relation, String note)
            implements Change {
        public CorrectMember {
            note = FactChecks.reason(note);
            FactChecks.relation(relation);
        }

        @Override
        public Kind kind() {
            return Kind.CORRECT_MEMBER;
        }

        @Override
        public @Nullable LocalDate on() {
            return null;
        }
    }

    /**
     * Somebody died.
     *
     * @param on day of death
     * @param head who becomes the head; null when the head lives on, or when nobody is left
     */
    record Death(
            HouseholdId household,
            LocalDate on,
            UUID person,
            @Nullable NewHead head,
            String note) implements Change {
        public Death {
            note = FactChecks.note(note);
        }

        @Override
        public Kind kind() {
            return Kind.DEATH;
        }
    }

    /**
     * The household lives elsewhere from a day on. Another commune of the registry has to accept it; until then the household stays on the list it is on, so
     * that it falls between no two.
     *
     * @param communeId null when the household leaves the registry
     * @param villageId null when not known
     * @param elsewhere where to, in words, when it leaves the registry; else empty
     */
    record MoveOut(
            HouseholdId household,
            LocalDate on,
            @Nullable Integer communeId,
            @Nullable Integer villageId,
            String elsewhere,
            String note)
            implements Change {
        public MoveOut {
            note = FactChecks.note(note);
            elsewhere = FactChecks.note(elsewhere);
            if (communeId == null && elsewhere.isEmpty()) {
                throw new ObjectionException(
                        "elsewhere", "Chưa ghi chuyển đi đâu. Chọn xã, hoặc ghi nơi đến, ví dụ “tỉnh Đồng Nai”.");
            }
        }

        @Override
        public Kind kind() {
            return Kind.MOVE_OUT;
        }
    }

    /**
     * The commune to which a household moves takes it over.
     *
     * @param move the approved request of the other side
     * @param code of the household in its new commune
     * @param villageId null when not known
     */
    record AcceptMove(
            ChangeId move,
            HouseholdId household,
            LocalDate on,
            int communeId,
            @Nullable Integer villageId,
            String code,
            String note)
            implements Change {
        public AcceptMove {
            note = FactChecks.note(note);
            code = FactChecks.code(code);
        }

        /** Whether it is the other half of that move. */
        boolean takesOver(MoveOut moved) {
            return household.equals(moved.household())
                    && on.equals(moved.on())
                    && Objects.equals(communeId, moved.communeId());
        }

        @Override
        public Kind kind() {
            return Kind.ACCEPT_MOVE;
        }
    }

    /**
     * Some of the household live and are reviewed on their own from a day on.
     *
     * @param code of the new household
     * @param villageId of the new household; null for where the old one is
     * @param head of the new household
     * @param stayingHead who heads the old one; null when its head stays
     */
    record Split(
            HouseholdId household,
            LocalDate on,
            List<UUID> leaving,
            String code,
            @Nullable Integer villageId,
            NewHead head,
            @Nullable NewHead stayingHead,
            String note)
            implements Change {
        public Split {
            leaving = List.copyOf(leaving);
            note = FactChecks.note(note);
            code = FactChecks.code(code);
            if (leaving.isEmpty()) {
                throw new ObjectionException("leaving", "Chưa chọn ai tách ra. Đánh dấu ít nhất một người.");
            }
        }

        @Override
        public Kind kind() {
            return Kind.SPLIT;
        }
    }

    /**
     * The household ends, and all its people belong to another one.
     *
     * @param relations of each to the head of that one
     */
    record Merge(HouseholdId household, HouseholdId into, LocalDate on, Map<UUID, String> relations, String note)
            implements Change {
        public Merge {
            relations = Map.copyOf(relations);
            note = FactChecks.note(note);
            if (household.equals(into)) {
                throw new ObjectionException("into", "Hai mã là của cùng một hộ. Ghi mã của hộ kia.");
            }
        }

        @Override
        public Kind kind() {
            return Kind.MERGE;
        }
    }

    /** An applied change was a mistake, and the registry becomes as if it had not been. */
    record Undo(ChangeId request, String note) implements Change {
        public Undo {
            note = FactChecks.reason(note);
        }

        @Override
        public Kind kind() {
            return Kind.UNDO;
        }

        @Override
        public @Nullable LocalDate on() {
            return null;
        }
    }
}
