package vn.amno.rules;

/** Adult education (trình độ giáo dục của người lớn): a young adult neither studies nor has the level or certificate for the age. */
@Law("07/2021/NĐ-CP Phụ lục")
final class AdultEducationRule extends AnyMemberRule {

    private final Definition.AdultEducation definition;

    AdultEducationRule(Definition.AdultEducation definition) {
        this(definition, definition.ageFrom() + "–" + definition.ageTo() + " tuổi");
    }

    private AdultEducationRule(Definition.AdultEducation definition, String ages) {
        super(
                new Phrases(
                        "người " + ages + " không đi học và chưa có bằng cấp phù hợp",
                        "không ai " + ages + " vừa không đi học vừa chưa có bằng cấp phù hợp",
                        "người chưa rõ tuổi, việc học hoặc bằng cấp"),
                definition.ageFrom(),
                definition.upperSecondaryFrom(),
                definition.ageTo() + 1);
        this.definition = definition;
    }

    @Override
    Known at(int years, Member member) {
        if (years < definition.ageFrom() || years > definition.ageTo()) {
            return Known.NO;
        }
        // Vocational certificates come after upper secondary in the order of levels, so they fit every age of the
        // range.
        var due = years < definition.upperSecondaryFrom() ? Education.LOWER_SECONDARY : Education.UPPER_SECONDARY;
        return member.studying().or(member.finished(due)).not();
    }
}
