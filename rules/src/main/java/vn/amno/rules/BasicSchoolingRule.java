package vn.amno.rules;

/** Adult education of the 2016 standard (trình độ giáo dục của người lớn): basic schooling is not finished and has been left. */
@Law("59/2015/QĐ-TTg")
final class BasicSchoolingRule extends AnyMemberRule {

    private final Definition.BasicSchooling definition;

    BasicSchoolingRule(Definition.BasicSchooling definition) {
        this(definition, "từ " + definition.ageFrom() + " tuổi, sinh từ năm " + definition.bornFromYear() + ", ");
    }

    private BasicSchoolingRule(Definition.BasicSchooling definition, String who) {
        super(
                new Phrases(
                        "người " + who + "không đi học và chưa học hết " + nameOf(definition.level()),
                        "không ai " + who + "vừa không đi học vừa chưa học hết " + nameOf(definition.level()),
                        "người chưa rõ tuổi, việc học hoặc trình độ"),
                definition.ageFrom());
        this.definition = definition;
    }

    @Override
    Known of(Member member, Age age) {
        return age.bornFrom(definition.bornFromYear()).and(super.of(member, age));
    }

    @Override
    Known at(int years, Member member) {
        if (years < definition.ageFrom()) {
            return Known.NO;
        }
        return member.studying().or(member.finished(definition.level())).not();
    }

    private static String nameOf(Education level) {
        return switch (level) {
            case BELOW_PRIMARY -> "lớp nào";
            case PRIMARY -> "tiểu học";
            case LOWER_SECONDARY -> "trung học cơ sở";
            case UPPER_SECONDARY -> "trung học phổ thông";
            case VOCATIONAL_ELEMENTARY -> "sơ cấp";
            case VOCATIONAL_INTERMEDIATE -> "trung cấp";
            case COLLEGE -> "cao đẳng";
            case UNIVERSITY -> "đại học";
        };
    }
}
