package vn.amno.review.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.amno.rules.BirthDate;
import vn.amno.rules.Contract;
import vn.amno.rules.Education;
import vn.amno.rules.Known;
import vn.amno.rules.Member;
import vn.amno.rules.Schooling;
import vn.amno.rules.Work;

/**
 * The members of a household as the rules saw them: what the registry publishes with a sheet is kept with the assessment as it is. An array with one
 * object a member, without name or number; what was not recorded is left out. Read by hand because a province's review has half a million of them.
 */
final class MemberFacts {

    private static final JsonFactory JSON = new JsonFactory();

    private MemberFacts() {}

    static List<Member> read(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        var members = new ArrayList<Member>();
        try (var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                members.add(readMember(json));
            }
        }
        return members;
    }

    private static Member readMember(JsonParser json) {
        var draft = new Draft();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var property = json.currentName();
            json.nextToken();
            draft.set(property, json.getString());
        }
        return draft.member();
    }

    static final class Draft {

        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private @Nullable Schooling schooling;
        private @Nullable Education education;
        private Known insurance = Known.UNKNOWN;
        private @Nullable Work work;
        private @Nullable Contract contract;
        private Known disabled = Known.UNKNOWN;
        private Known allowance = Known.UNKNOWN;
        private Known malnourished = Known.UNKNOWN;

        void set(String property, String value) {
            switch (property) {
                case "from" -> from = day(value);
                case "to" -> to = day(value);
                case "schooling" -> schooling = Schooling.valueOf(value);
                case "education" -> education = Education.valueOf(value);
                case "insurance" -> insurance = Known.valueOf(value);
                case "work" -> work = Work.valueOf(value);
                case "contract" -> contract = Contract.valueOf(value);
                case "disabled" -> disabled = Known.valueOf(value);
                case "allowance" -> allowance = Known.valueOf(value);
                case "malnourished" -> malnourished = Known.valueOf(value);
                default ->
                    throw new IllegalStateException("A member's facts hold an unknown \"%s\".".formatted(property));
            }
        }

        /** Of {@code 1980-02-29}; much faster than a parser that allows for more. */
        private static LocalDate day(String value) {
            return LocalDate.of(
                    Integer.parseInt(value, 0, 4, 10),
                    Integer.parseInt(value, 5, 7, 10),
                    Integer.parseInt(value, 8, 10, 10));
        }

        Member member() {
            return new Member(
                    BirthDate.between(from, to),
                    schooling,
                    education,
                    insurance,
                    work,
                    contract,
                    disabled,
                    allowance,
                    malnourished);
        }
    }
}
