package vn.amno.area;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Villages as they become known from sheets. */
public interface Villages {

    /**
     * The villages of these names in a commune, those that were not known registered now. Names are the same when they differ only in
     * case, spaces or the way their accents are written. Keys of the answer are the names as given.
     */
    Map<String, Village> registerAll(int communeId, Collection<String> names);

    List<Village> list(int communeId);

    /** Villages by id, unknown ids left out. */
    Map<Integer, Village> find(Collection<Integer> ids);
}
