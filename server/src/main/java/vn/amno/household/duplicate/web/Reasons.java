package vn.amno.household.duplicate.web;

import java.util.List;
import java.util.stream.Stream;
import vn.amno.household.DuplicateReason;
import vn.amno.kernel.Acting;

/** Reasons in words, without those that give away a kind of data which who acts does not see. */
final class Reasons {

    private Reasons() {}

    static List<String> similar(List<DuplicateReason> reasons) {
        return seen(reasons)
                .filter(DuplicateReason::supports)
                .map(DuplicateReason::vietnamese)
                .toList();
    }

    static List<String> contrary(List<DuplicateReason> reasons) {
        return seen(reasons)
                .filter(reason -> !reason.supports())
                .map(DuplicateReason::vietnamese)
                .toList();
    }

    private static Stream<DuplicateReason> seen(List<DuplicateReason> reasons) {
        var acting = Acting.current();
        return reasons.stream().filter(reason -> reason.field() == null || acting.sees(reason.field()));
    }
}
