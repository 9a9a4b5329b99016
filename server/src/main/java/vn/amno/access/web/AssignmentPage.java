package vn.amno.access.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.amno.web.Page;

/**
 * The form of a new assignment.
 *
 * @param typed name of an area
 * @param asksArea whether the role needs one to be looked for
 * @param found areas for the role with that name, to choose from
 * @param searched whether any was looked for
 * @param chosen what is about to be given; null before it is clear
 * @param problems by field; those of no field under the empty name
 */
public record AssignmentPage(
        UUID account,
        String name,
        List<Choice> roles,
        List<Choice> agencies,
        String typed,
        boolean asksArea,
        List<Place> found,
        boolean searched,
        @Nullable Chosen chosen,
        Map<String, String> problems) {

    public AssignmentPage {
        roles = List.copyOf(roles);
        agencies = List.copyOf(agencies);
        found = List.copyOf(found);
        problems = Map.copyOf(problems);
    }

    public Page layout() {
        return new Page("Giao vai trò cho " + name, "accounts");
    }

    public String address() {
        return "/accounts/%s/assignments".formatted(account);
    }

    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    /** An area that may be chosen. */
    public record Place(String address, String name, String within, String period) {}

    /**
     * @param agency code, empty for none
     * @param unit id; empty for the whole country
     * @param further old units of which no source says whether they went into it wholly
     */
    public record Chosen(
            String role,
            String agency,
            String unit,
            String roleText,
            String place,
            List<Choice> further,
            String from,
            String to) {

        public Chosen {
            further = List.copyOf(further);
        }
    }
}
