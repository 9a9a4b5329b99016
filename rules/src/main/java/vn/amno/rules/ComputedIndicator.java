package vn.amno.rules;

/** An indicator of the standard that follows from the members. */
record ComputedIndicator(IndicatorRule rule, MemberRule members) {
    int bit() {
        return rule.indicator().bit();
    }
}
