package vn.amno.household.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the sheet {@code Hộ} until the whole workbook was seen. */
final class HouseholdDraft {

    private final int row;
    private final String code;
    private final long fingerprint;
    private @Nullable SheetRow accepted;
    private List<MemberDraft> members = List.of();

    HouseholdDraft(int row, String code, long fingerprint, @Nullable SheetRow accepted) {
        this.row = row;
        this.code = code;
        this.fingerprint = fingerprint;
        this.accepted = accepted;
    }

    int row() {
        return row;
    }

    /** Empty when it was refused. */
    String code() {
        return code;
    }

    /** Null once the household is refused. */
    @Nullable SheetRow accepted() {
        return accepted;
    }

    List<MemberDraft> members() {
        return members;
    }

    void refuse() {
        accepted = null;
        members = List.of();
    }

    void add(MemberDraft member) {
        if (accepted == null) {
            return;
        }
        if (members.isEmpty()) {
            members = new ArrayList<>(4);
        }
        members.add(member);
    }

    /** Whether both rows say the same, be it in other words (1.500.000 as text and as number). */
    boolean equalTo(HouseholdDraft other) {
        if (fingerprint == other.fingerprint) {
            return true;
        }
        return accepted != null && other.accepted != null && accepted.withRow(0).equals(other.accepted.withRow(0));
    }
}
