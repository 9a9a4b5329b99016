package vn.amno.household.change;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What the inside of the registry lends to changes: its lock, its identifiers, its encryption. */
public interface RegistryInside {

    /**
     * Until the end of the transaction nobody else changes the registry; whatever was compared with it before is compared again. Gives the number of this
     * change, greater than that of all before.
     */
    long lock();

    UUID newId();

    byte[] sealCitizenId(UUID person, String digits);

    String openCitizenId(UUID person, byte[] sealed);

    /** Blind index: equal for equal digits. */
    byte[] citizenIdKey(String digits);

    /** Those of the people who are restricted. */
    Set<UUID> restricted(Collection<UUID> people);

    /** {@code 099******412} */
    String masked(String digits);
}
