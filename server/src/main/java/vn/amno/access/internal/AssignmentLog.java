package vn.amno.access.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.access.Assignment;
import vn.amno.access.AssignmentWords;
import vn.amno.audit.Act;
import vn.amno.audit.Act.Change;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;

/** Assignments in the log, in words for those who read it and in codes for those who count. */
@Component
class AssignmentLog {

    private final AuditLog log;
    private final AssignmentWords words;

    AssignmentLog(AuditLog log, AssignmentWords words) {
        this.log = log;
        this.words = words;
    }

    void given(Assignment assignment) {
        record(assignment, null, text(assignment));
    }

    void ended(Assignment assignment) {
        record(assignment, text(assignment), null);
    }

    private void record(Assignment assignment, @Nullable String before, @Nullable String after) {
        log.record(new Act(
                        Action.ASSIGNMENT_CHANGED,
                        "account",
                        assignment.account().toString())
                .changing(List.of(new Change("assignment", before, after, false)))
                .with(facts(assignment)));
    }

    private String text(Assignment assignment) {
        return words.text(assignment) + ", " + AssignmentWords.days(assignment.terms());
    }

    private static Map<String, String> facts(Assignment assignment) {
        var terms = assignment.terms();
        var facts = new HashMap<String, String>();
        facts.put("role", terms.role().vietnamese());
        if (assignment.delegation() != null) {
            facts.put("holder", assignment.delegation().holder().toString());
        }
        if (terms.unit() != null) {
            facts.put("unit", terms.unit().toString());
        }
        if (!terms.furtherUnits().isEmpty()) {
            facts.put("further", terms.furtherUnits().toString());
        }
        if (terms.agency() != null) {
            facts.put("agency", terms.agency().name());
        }
        return facts;
    }
}
