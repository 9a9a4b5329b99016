package vn.amno.household.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.area.Succession;
import vn.amno.household.internal.ComparisonStore.Found;
import vn.amno.household.workbook.SheetRow;
import vn.amno.kernel.Scope;
import vn.amno.keys.Opaque;

/** Says of each sheet what recording it would do. Called within a transaction. */
@Component
class SheetComparison {

    private final ComparisonStore store;
    private final RegistryCipher cipher;
    private final IndexKeyStore indexKeys;
    private final TimeOrderedIds ids;
    private final Areas areas;

    SheetComparison(
            ComparisonStore store, RegistryCipher cipher, IndexKeyStore indexKeys, TimeOrderedIds ids, Areas areas) {
        this.store = store;
        this.cipher = cipher;
        this.indexKeys = indexKeys;
        this.ids = ids;
        this.areas = areas;
    }

    Comparison compare(LocalDate reviewDate, List<SheetRow> rows) {
        var version = store.registryVersion();
        var hashes = rows.stream()
                .map(row -> cipher.contentHashes(SheetCodec.encode(row)))
                .toList();
        store.load(rows, hashes);
        store.compare(reviewDate, predecessors(store.communes()), Scope.current());
        var sheets = new ArrayList<StagedSheet>(rows.size());
        var refused = new ArrayList<Comparison.Refused>();
        var within = new HashMap<Integer, Boolean>();
        for (var found : store.found()) {
            var row = rows.get(found.ordinal());
            var obstacle =
                    within.computeIfAbsent(row.communeId(), this::isWithinScope) ? found.obstacle() : Obstacle.OUTSIDE;
            if (obstacle != null) {
                refused.add(new Comparison.Refused(row, obstacle));
            } else {
                sheets.add(staged(
                        found, row, new Opaque(hashes.get(found.ordinal()).getFirst())));
            }
        }
        return new Comparison(version, sheets, refused);
    }

    /** Whether the registry changed since a run was staged, so that writing it would do something that nobody was shown. */
    boolean isOutdated(UUID run, LocalDate reviewDate) {
        return isOutdated(run, reviewDate, store.registryVersion());
    }

    /**
     * @param version of the registry before the transaction that asks; nothing is compared again when the run was compared at it
     */
    boolean isOutdated(UUID run, LocalDate reviewDate, long version) {
        if (indexKeys.isAnotherThanThatOf(run)) {
            return true;
        }
        if (store.wasComparedAt(run, version)) {
            return false;
        }
        store.loadStaged(run);
        store.compare(reviewDate, predecessors(store.communes()), Scope.current());
        return store.differsFromStaged(run);
    }

    /** Whether the whole commune is in the areas of who acts. */
    boolean isWithinScope(int commune) {
        var unit = areas.get(commune);
        return Scope.current().covers(unit.keyFrom(), unit.keyTo());
    }

    private StagedSheet staged(Found found, SheetRow row, Opaque hash) {
        var household = found.household();
        var sheet = found.sheet();
        return new StagedSheet(
                found.ordinal(),
                found.kind(),
                household == null ? ids.next() : household,
                household == null,
                sheet == null ? ids.next() : sheet,
                found.sheetVersion(),
                row,
                hash);
    }

    private Map<Integer, Set<Integer>> predecessors(List<Integer> communes) {
        var predecessors = new HashMap<Integer, Set<Integer>>();
        for (var commune : communes) {
            var before = new HashSet<Integer>();
            addPredecessors(commune, before);
            predecessors.put(commune, before);
        }
        return predecessors;
    }

    private void addPredecessors(int commune, Set<Integer> known) {
        for (Succession step : areas.predecessors(areas.get(commune))) {
            if (known.add(step.oldUnit())) {
                addPredecessors(step.oldUnit(), known);
            }
        }
    }
}
