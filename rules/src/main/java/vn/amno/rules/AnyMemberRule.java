package vn.amno.rules;

/** A rule by which one member is enough (ít nhất một người). */
abstract class AnyMemberRule extends MemberRule {

    private final Phrases phrases;

    AnyMemberRule(Phrases phrases, int... turns) {
        super(turns);
        this.phrases = phrases;
    }

    /**
     * What the rule says of a household, in Vietnamese.
     *
     * @param some follows the number of members that deprive it
     * @param none stands alone, also true of a household without members of that age
     * @param undecided follows the number of members of whom too little is recorded
     */
    record Phrases(String some, String none, String undecided) {}

    @Override
    final Known household(Count count) {
        if (count.sure() > 0) {
            return Known.YES;
        }
        return count.undecided() > 0 ? Known.UNKNOWN : Known.NO;
    }

    @Override
    final void describe(Count count, StringBuilder text) {
        switch (household(count)) {
            case YES -> text.append(count.sure()).append(' ').append(phrases.some());
            case NO -> text.append(phrases.none());
            case UNKNOWN -> text.append(count.undecided()).append(' ').append(phrases.undecided());
        }
    }
}
