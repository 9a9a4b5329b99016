package vn.amno.area.internal;

import static java.util.stream.Collectors.toMap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.area.AreaProblem;
import vn.amno.area.Areas;
import vn.amno.area.Level;
import vn.amno.area.Spelling;
import vn.amno.area.Unit;
import vn.amno.area.Village;
import vn.amno.area.Villages;
import vn.amno.kernel.ProblemException;

@Service
class VillageRegister implements Villages {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

    private final Areas areas;
    private final VillageStore store;

    VillageRegister(Areas areas, VillageStore store) {
        this.areas = areas;
        this.store = store;
    }

    @Override
    @Transactional
    public Map<String, Village> registerAll(int communeId, Collection<String> names) {
        var commune = areas.get(communeId);
        if (commune.level() != Level.COMMUNE) {
            throw new ProblemException(AreaProblem.NOT_A_COMMUNE, "unit " + communeId);
        }
        var spellings = spellings(commune, names);
        var known = known(commune, spellings.keySet());
        if (!known.keySet().containsAll(spellings.keySet())) {
            // Only now, so that sheets without new villages do not wait for each other.
            store.lock(commune);
            insertMissing(commune, spellings);
            known = known(commune, spellings.keySet());
        }
        var answer = new HashMap<String, Village>();
        for (var name : names) {
            answer.put(name, known.get(Spelling.key(name)));
        }
        return Map.copyOf(answer);
    }

    /** The name to store for each key: the first way it was written, tidied. */
    private static Map<String, String> spellings(Unit commune, Collection<String> names) {
        var spellings = new LinkedHashMap<String, String>();
        for (var name : names) {
            var tidy = GAPS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                    .replaceAll(" ")
                    .strip();
            if (tidy.isEmpty()) {
                throw new ProblemException(AreaProblem.VILLAGE_NAME_BLANK, "commune " + commune.id());
            }
            spellings.putIfAbsent(Spelling.key(name), tidy);
        }
        return spellings;
    }

    private Map<String, Village> known(Unit commune, Collection<String> nameKeys) {
        return store.listKeyed(commune.id(), nameKeys).stream()
                .collect(toMap(VillageStore.Keyed::nameKey, VillageStore.Keyed::village));
    }

    private void insertMissing(Unit commune, Map<String, String> spellings) {
        var missing = new LinkedHashMap<>(spellings);
        missing.keySet().removeAll(known(commune, spellings.keySet()).keySet());
        if (missing.isEmpty()) {
            return;
        }
        var last = store.lastKey(commune);
        if (last + missing.size() > commune.keyTo()) {
            throw new ProblemException(
                    AreaProblem.TOO_MANY_VILLAGES,
                    "commune %d has %d villages and %d new ones, of at most %d"
                            .formatted(
                                    commune.id(),
                                    last - commune.keyFrom(),
                                    missing.size(),
                                    commune.keyTo() - commune.keyFrom()));
        }
        store.insert(commune, new ArrayList<>(missing.values()), new ArrayList<>(missing.keySet()), last);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Village> list(int communeId) {
        return store.list(communeId);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, Village> find(Collection<Integer> ids) {
        return store.find(ids).stream().collect(toMap(Village::id, Function.identity()));
    }
}
