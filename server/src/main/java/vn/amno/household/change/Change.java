package vn.amno.household.change;

import java.time.LocalDate;
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
