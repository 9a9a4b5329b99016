package vn.amno.household;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Optional;

/** What the rest of the system may ask of the registry. */
public interface Households {

    Optional<HouseholdFile> find(HouseholdId id);

    /** Writes the review workbook of these households for a year, in the order given; the same format that the import reads. */
    void export(int year, Collection<HouseholdId> households, OutputStream target) throws IOException;
}
