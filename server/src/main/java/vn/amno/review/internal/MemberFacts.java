package vn.amno.review.internal;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.amno.rules.BirthDate;
import vn.amno.rules.Contract;
import vn.amno.rules.Education;
import vn.amno.rules.Known;
import vn.amno.rules.Member;
import vn.amno.rules.Schooling;
import vn.amno.rules.Work;

/**
 * The members of a household as the rules saw them, kept with an assessment: an array with one object a member, without name or number. What was not
 * recorded is left out. Written by hand because a province's review writes half a million of them.
 */
final class MemberFacts {

    private static final JsonFactory JSON = new JsonFactory();

    private MemberFacts() {}

    /** Null for a household without members on its sheet. */
    static @Nullable String write(List<Member> members) {
        if (members.isEmpty()) {
            return null;
        }
        var text = new StringWriter(members.size() * 100);
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            members.forEach(member -> write(json, member));
            json.writeEndArray();
        }
        return text.toString();
    }

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

    private static void write(JsonGenerator json, Member member) {
        json.writeStartObject();
        if (member.birth() != null) {
            json.writeStringProperty("from", member.birth().from().toString());
            json.writeStringProperty("to", member.birth().to().toString());
        }
        write(json, "schooling", member.schooling());
        write(json, "education", member.education());
        write(json, "insurance", member.healthInsurance());
        write(json, "work", member.work());
        write(json, "contract", member.contract());
        write(json, "disabled", member.disabled());
        write(json, "allowance", member.socialAllowance());
        write(json, "malnourished", member.malnourished());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String property, @Nullable Enum<?> answer) {
        if (answer != null && answer != Known.UNKNOWN) {
            json.writeStringProperty(property, answer.name());
        }
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
                case "from" -> from = LocalDate.parse(value);
                case "to" -> to = LocalDate.parse(value);
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

        Member member() {
            var birth = from == null || to == null ? null : new BirthDate(from, to);
            return new Member(
                    birth, schooling, education, insurance, work, contract, disabled, allowance, malnourished);
        }
    }
}
