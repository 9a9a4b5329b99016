package vn.amno.household;

import java.util.Collection;
import java.util.Map;

/** People on record, one by one. */
public interface PersonFiles {

    /** Those who are on record and live within the scope of who acts; the others are absent. Citizen ids are masked. */
    Map<PersonId, PersonFile> find(Collection<PersonId> people);
}
