package vn.amno.lawpage;

import java.time.LocalDate;
import java.util.List;
import vn.amno.law.LawValue;
import vn.amno.law.ReferenceList;
import vn.amno.rules.Standard;
import vn.amno.web.Page;

/**
 * The law as it stood on a day.
 *
 * @param text what was searched for; empty for everything
 * @param found how many values are shown, of how many in force
 */
public record LawPage(
        LocalDate day,
        String text,
        String found,
        List<Group> groups,
        List<Standard> standards,
        List<ReferenceList> lists,
        String fingerprint) {
    public LawPage {
        groups = List.copyOf(groups);
        standards = List.copyOf(standards);
        lists = List.copyOf(lists);
    }

    public Page layout() {
        return new Page("Căn cứ pháp lý", "law");
    }

    /** Values under one heading. */
    public record Group(String name, List<LawValue> values) {
        public Group {
            values = List.copyOf(values);
        }
    }
}
