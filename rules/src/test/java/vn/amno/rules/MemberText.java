package vn.amno.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads members as the case tables write them: {@code born=2006-11-09 insurance=NO; born=1990}. Members are parted by semicolons; a
 * birth is a day or a year; what is not named is not recorded.
 */
final class MemberText {

    private static final Set<String> KEYS = Set.of(
            "born", "schooling", "education", "insurance", "work", "contract", "disabled", "allowance", "malnourished");

    private MemberText() {}

    static List<Member> members(@Nullable String text) {
        var members = new ArrayList<Member>();
        if (text != null) {
            for (var member : text.split(";", -1)) {
                members.add(member(values(member.strip())));
            }
        }
        return members;
    }

    private static Map<String, String> values(String text) {
        var values = new HashMap<String, String>();
        for (var pair : text.split("\\s+", -1)) {
            var sign = pair.indexOf('=');
            if (sign < 0 || !KEYS.contains(pair.substring(0, sign))) {
                throw new IllegalArgumentException("\"%s\" is not one of %s=...".formatted(pair, KEYS));
            }
            values.put(pair.substring(0, sign), pair.substring(sign + 1));
        }
        return values;
    }

    private static Member member(Map<String, String> values) {
        return new Member(
                read(values, "born", MemberText::birth),
                read(values, "schooling", Schooling::valueOf),
                read(values, "education", Education::valueOf),
                known(values, "insurance"),
                read(values, "work", Work::valueOf),
                read(values, "contract", Contract::valueOf),
                known(values, "disabled"),
                known(values, "allowance"),
                known(values, "malnourished"));
    }

    private static BirthDate birth(String text) {
        return text.contains("-") ? BirthDate.of(LocalDate.parse(text)) : BirthDate.ofYear(Integer.parseInt(text));
    }

    private static Known known(Map<String, String> values, String key) {
        return Known.valueOf(values.getOrDefault(key, "UNKNOWN"));
    }

    private static <T> @Nullable T read(Map<String, String> values, String key, Function<String, T> reader) {
        var value = values.get(key);
        return value == null || value.equals("?") ? null : reader.apply(value);
    }
}
