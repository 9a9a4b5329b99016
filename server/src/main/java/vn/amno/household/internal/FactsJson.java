package vn.amno.household.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.Known;
import vn.amno.rules.Member;

/**
 * What the rules see of the members of a sheet, as the view {@code household.recorded_sheet} shows it: an array with one object a member,
 * without name or number. What was not recorded is left out. Values are names of constants and days, so that nothing needs escaping.
 */
final class FactsJson {

    private FactsJson() {}

    static String write(List<Member> members) {
        var json = new StringBuilder(2 + 100 * members.size()).append('[');
        for (var member : members) {
            json.append(json.length() == 1 ? "{" : ",{");
            write(json, member);
            json.append('}');
        }
        return json.append(']').toString();
    }

    private static void write(StringBuilder json, Member member) {
        var birth = member.birth();
        if (birth != null) {
            property(json, "from", birth.from());
            property(json, "to", birth.to());
        }
        property(json, "schooling", member.schooling());
        property(json, "education", member.education());
        property(json, "insurance", known(member.healthInsurance()));
        property(json, "work", member.work());
        property(json, "contract", member.contract());
        property(json, "disabled", known(member.disabled()));
        property(json, "allowance", known(member.socialAllowance()));
        property(json, "malnourished", known(member.malnourished()));
    }

    private static @Nullable Known known(Known answer) {
        return answer == Known.UNKNOWN ? null : answer;
    }

    private static void property(StringBuilder json, String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (json.charAt(json.length() - 1) != '{') {
            json.append(',');
        }
        json.append('"').append(name).append("\":\"").append(value).append('"');
    }
}
