package vn.amno.household.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.household.HouseholdId;
import vn.amno.household.HouseholdProblem;
import vn.amno.household.NewHousehold;
import vn.amno.household.Registry;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.household.workbook.SheetRow;
import vn.amno.kernel.ProblemException;
import vn.amno.rules.Ticks;

/** Changes the registry, one act at a time. */
@Service
class HouseholdRegistry implements Registry {

    private final ComparisonStore comparisons;
    private final SheetComparison comparison;
    private final StagingStore staging;
    private final StagedWriter writer;
    private final HouseholdWriteStore households;
    private final MoveStore changes;
    private final PlaceStore placeStore;
    private final Places places;
    private final TimeOrderedIds ids;
    private final RegistryActs acts;

    HouseholdRegistry(
            ComparisonStore comparisons,
            SheetComparison comparison,
            StagingStore staging,
            StagedWriter writer,
            HouseholdWriteStore households,
            MoveStore changes,
            PlaceStore placeStore,
            Places places,
            TimeOrderedIds ids,
            RegistryActs acts) {
        this.comparisons = comparisons;
        this.comparison = comparison;
        this.staging = staging;
        this.writer = writer;
        this.households = households;
        this.changes = changes;
        this.placeStore = placeStore;
        this.places = places;
        this.ids = ids;
        this.acts = acts;
    }

    @Override
    @Transactional
    public List<HouseholdId> register(LocalDate on, List<NewHousehold> wanted) {
        comparisons.lockRegistry();
        var compared = comparison.compare(
                on, wanted.stream().map(HouseholdRegistry::withoutSheet).toList());
        if (compared.refused().stream().anyMatch(refused -> refused.obstacle() == Obstacle.OUTSIDE)) {
            throw new ProblemException(HouseholdProblem.OUTSIDE_AREA, "among %d households".formatted(wanted.size()));
        }
        var known =
                compared.sheets().stream().filter(sheet -> !sheet.newcomer()).count()
                        + compared.refused().size();
        if (known > 0) {
            throw new ProblemException(HouseholdProblem.CODE_TAKEN, "%d of %d codes".formatted(known, wanted.size()));
        }
        var newcomers = compared.sheets().stream().map(HouseholdRegistry::asNew).toList();
        write(on, newcomers);
        acts.bulk("đăng ký hộ", newcomers.size());
        return newcomers.stream()
                .map(newcomer -> new HouseholdId(newcomer.household()))
                .toList();
    }

    @Override
    @Transactional
    public void record(LocalDate reviewDate, List<SheetRow> sheets) {
        comparisons.lockRegistry();
        var compared = comparison.compare(reviewDate, sheets);
        if (!compared.refused().isEmpty()) {
            throw new ProblemException(
                    compared.refused().getFirst().obstacle().problem(),
                    "%d of %d sheets".formatted(compared.refused().size(), sheets.size()));
        }
        var changed = compared.sheets().stream()
                .filter(sheet -> sheet.kind() != RowKind.UNCHANGED)
                .toList();
        write(reviewDate, changed);
        acts.bulk("ghi phiếu", changed.size());
    }

    @Override
    @Transactional
    public void move(LocalDate on, Collection<Move> moves) {
        comparisons.lockRegistry();
        if (!moves.stream().map(Move::communeId).distinct().allMatch(comparison::isWithinScope)) {
            throw new ProblemException(HouseholdProblem.OUTSIDE_AREA, "among %d moves".formatted(moves.size()));
        }
        placeStore.load(places.registerAll(
                moves.stream().collect(groupingBy(Move::communeId, mapping(Move::village, toSet())))));
        changes.askMoves(moves);
        refuseObstacles(on);
        if (changes.codesAreTaken()) {
            throw new ProblemException(HouseholdProblem.CODE_TAKEN, "among %d moves".formatted(moves.size()));
        }
        acts.each("chuyển nơi ở", moves.size());
        households.createMoved();
        changes.selectMoved();
        households.move(on);
    }

    @Override
    @Transactional
    public void close(LocalDate on, String reason, Collection<HouseholdId> ended) {
        comparisons.lockRegistry();
        changes.askEnds(ended.stream().map(HouseholdId::value).toList());
        refuseObstacles(on);
        acts.each("kết thúc hộ", ended.size());
        changes.close(on, reason);
    }

    private void refuseObstacles(LocalDate day) {
        changes.findObstacle(day).ifPresent(problem -> {
            throw new ProblemException(problem, "on %s".formatted(day));
        });
    }

    private void write(LocalDate day, List<StagedSheet> sheets) {
        if (sheets.isEmpty()) {
            return;
        }
        var run = ids.next();
        staging.stage(run, sheets);
        writer.write(run, day, run);
        staging.clear(run);
    }

    private static SheetRow withoutSheet(NewHousehold household) {
        return new SheetRow(
                0,
                household.code(),
                household.communeId(),
                household.village(),
                household.head(),
                null,
                PreviousClass.NONE,
                null,
                null,
                Ticks.NONE,
                List.of(),
                household.members(),
                Map.of());
    }

    private static StagedSheet asNew(StagedSheet sheet) {
        return new StagedSheet(
                sheet.ordinal(),
                RowKind.NEW,
                sheet.household(),
                true,
                sheet.sheet(),
                0,
                sheet.row(),
                sheet.contentHash());
    }
}
