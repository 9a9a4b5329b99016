package vn.amno.household.duplicate;

/**
 * Thresholds of the search for duplicates, in bits of evidence with the prior taken off: 4 means that for one pair of two people there are sixteen of one.
 *
 * @param sure from which a pair is almost certain
 * @param likely from which it is likely
 * @param look from which it is worth a look
 * @param crowd people who share a blocking key and are still compared; a bigger group says nothing about anybody
 */
record MatchSettings(double sure, double likely, double look, int crowd) {

    static final MatchSettings USUAL = new MatchSettings(9, 4, -4, 200);

    MatchSettings {
        if (sure < likely || likely < look) {
            throw new IllegalArgumentException(
                    "The thresholds sure (%s), likely (%s) and look (%s) do not fall in this order."
                            .formatted(sure, likely, look));
        }
    }
}
