package vn.amno.access.web;

import java.util.List;
import java.util.UUID;
import vn.amno.web.Page;

/**
 * The form that hands an assignment on.
 *
 * @param role with its area
 * @param receivers who may have it
 * @param from first day as filled in; empty for none
 * @param problem what is wrong; empty when nothing is
 * @param field to which the problem belongs
 */
public record DelegationPage(
        UUID assignment, String role, List<Choice> receivers, String from, String to, String problem, String field) {

    public DelegationPage {
        receivers = List.copyOf(receivers);
    }

    public Page layout() {
        return new Page("Ủy quyền khi vắng mặt", "me");
    }

    public String problem(String of) {
        return field.equals(of) ? problem : "";
    }
}
