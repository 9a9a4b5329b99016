package vn.amno.rules;

/**
 * Dependants (người phụ thuộc): children, and elderly or disabled persons who receive a monthly social allowance, are more than a
 * share of the members. Exactly the share is not enough.
 */
@Law("07/2021/NĐ-CP Phụ lục")
final class DependantsRule extends MemberRule {

    private final Definition.Dependants definition;

    DependantsRule(Definition.Dependants definition) {
        super(definition.childBelow(), definition.elderlyFrom());
        this.definition = definition;
    }

    @Override
    Known at(int years, Member member) {
        if (years < definition.childBelow()) {
            return Known.YES;
        }
        var cause = member.disabled().or(Known.of(years >= definition.elderlyFrom()));
        return member.socialAllowance().and(cause);
    }

    @Override
    Known household(Count count) {
        if (exceeds(count.sure(), count.members())) {
            return Known.YES;
        }
        return exceeds(count.most(), count.members()) ? Known.UNKNOWN : Known.NO;
    }

    private boolean exceeds(int dependants, int members) {
        return dependants * 100L > (long) definition.shareAbove() * members;
    }

    @Override
    void describe(Count count, StringBuilder text) {
        var gap = count.undecided() > 0;
        switch (household(count)) {
            case YES -> share(text.append(gap ? "ít nhất " : ""), count.sure(), count.members(), " > ");
            case NO -> share(text.append(gap ? "nhiều nhất " : ""), count.most(), count.members(), " ≤ ");
            case UNKNOWN ->
                text.append(count.sure())
                        .append(count.undecided() == 1 ? " hoặc " : " đến ")
                        .append(count.most())
                        .append(" trên ")
                        .append(count.members())
                        .append(" người, ngưỡng ")
                        .append(definition.shareAbove())
                        .append('%');
        }
    }

    private void share(StringBuilder text, int dependants, int members, String sign) {
        text.append(dependants).append(" trên ").append(members).append(" người, ");
        NumberText.percent(text, dependants, members)
                .append(sign)
                .append(definition.shareAbove())
                .append('%');
    }
}
