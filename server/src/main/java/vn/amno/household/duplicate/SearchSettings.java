package vn.amno.household.duplicate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the search for duplicates, {@code amno.duplicates.*}.
 *
 * @param sure see {@link MatchSettings}
 * @param maxPeople who are compared in one search, for they are held in memory
 * @param foundPercent share of people in sure or likely pairs above which what was found is taken for a mistake as a whole
 * @param sameIdPercent share of people under one citizen id above which it is
 * @param enoughPeople from how many people on the two shares say anything
 */
@ConfigurationProperties("amno.duplicates")
record SearchSettings(
        @DefaultValue("9") double sure,
        @DefaultValue("4") double likely,
        @DefaultValue("-4") double look,
        @DefaultValue("200") int crowd,
        @DefaultValue("1500000") int maxPeople,
        @DefaultValue("20") int foundPercent,
        @DefaultValue("5") int sameIdPercent,
        @DefaultValue("50") int enoughPeople) {

    MatchSettings match() {
        return new MatchSettings(sure, likely, look, crowd);
    }
}
