package vn.amno.review.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.household.ImportId;
import vn.amno.household.ImportRun;
import vn.amno.household.Imports;
import vn.amno.household.StagedRow;
import vn.amno.household.workbook.Refusal;
import vn.amno.household.workbook.SheetRow;
import vn.amno.kernel.Field;
import vn.amno.review.Reviews;
import vn.amno.review.web.HouseholdListPage.Pager;
import vn.amno.review.web.ImportPage.Added;
import vn.amno.review.web.ImportPage.Changed;
import vn.amno.review.web.ImportPage.Group;
import vn.amno.rules.Verdict;
import vn.amno.web.Shown;

/** Makes the pages of one import. */
@Component
class ImportPages {

    private static final int PAGE_SIZE = 50;
    private static final int FIRST_REFUSALS = 100;
    private static final int FIRST_ROWS = 10;

    private final Imports imports;
    private final Reviews reviews;
    private final PlaceNames places;

    ImportPages(Imports imports, Reviews reviews, PlaceNames places) {
        this.imports = imports;
        this.reviews = reviews;
        this.places = places;
    }

    /** The run and, once there is a preview, the beginning of each group of rows or one page of one group. */
    ImportPage page(ImportId id, @Nullable Group shown, int page) {
        var run = imports.get(id);
        var counts = run.counts();
        if (counts == null || run.state() == ImportRun.State.FAILED) {
            return new ImportPage(run, null, List.of(), List.of(), List.of(), null);
        }
        if (shown == null) {
            return new ImportPage(
                    run,
                    null,
                    refusals(id, 0, FIRST_REFUSALS),
                    changed(run, 0, FIRST_ROWS),
                    added(run, StagedRow.Kind.ADDED, 0, FIRST_ROWS),
                    null);
        }
        return group(run, counts, shown, page);
    }

    private ImportPage group(ImportRun run, ImportRun.Counts counts, Group shown, int asked) {
        var count = switch (shown) {
            case REFUSED -> counts.refused();
            case CHANGED -> counts.changed();
            case ADDED -> counts.added();
            case UNCHANGED -> counts.unchanged();
        };
        var page = Math.clamp(asked, 1, Math.max(1, Math.ceilDiv(count, PAGE_SIZE)));
        var offset = (page - 1) * PAGE_SIZE;
        return switch (shown) {
            case REFUSED -> new ImportPage(run, shown, everyRefusal(run), List.of(), List.of(), null);
            case CHANGED ->
                new ImportPage(
                        run,
                        shown,
                        List.of(),
                        changed(run, offset, PAGE_SIZE),
                        List.of(),
                        pager(run, shown, page, count));
            case ADDED ->
                new ImportPage(
                        run,
                        shown,
                        List.of(),
                        List.of(),
                        added(run, StagedRow.Kind.ADDED, offset, PAGE_SIZE),
                        pager(run, shown, page, count));
            case UNCHANGED ->
                new ImportPage(
                        run,
                        shown,
                        List.of(),
                        List.of(),
                        added(run, StagedRow.Kind.UNCHANGED, offset, PAGE_SIZE),
                        pager(run, shown, page, count));
        };
    }

    /** Refusals are more than the households they refuse; a file with very many is read better as CSV. */
    private List<Refusal> everyRefusal(ImportRun run) {
        return refusals(run.id(), 0, 10 * FIRST_REFUSALS);
    }

    /** What was typed into a refused cell may be of any kind. */
    List<Refusal> refusals(ImportId id, int offset, int limit) {
        var refusals = imports.refusals(id, offset, limit);
        return Shown.sees(Field.values())
                ? refusals
                : refusals.stream().map(ImportPages::withoutValue).toList();
    }

    private static Refusal withoutValue(Refusal refusal) {
        return new Refusal(
                refusal.sheet(),
                refusal.row(),
                refusal.column(),
                refusal.cell(),
                refusal.value().isEmpty() ? "" : Shown.HIDDEN,
                refusal.problem());
    }

    private static Pager pager(ImportRun run, Group shown, int page, int count) {
        var address = "/imports/" + run.id().value() + "?show=" + shown + "&page=";
        return Pagers.pager("Dòng", page, PAGE_SIZE, count, number -> address + number);
    }

    private List<Changed> changed(ImportRun run, int offset, int limit) {
        return imports.rows(run.id(), StagedRow.Kind.CHANGED, offset, limit).stream()
                .map(row -> changed(row, run))
                .toList();
    }

    private Changed changed(StagedRow row, ImportRun run) {
        var before = Objects.requireNonNull(row.before());
        var household = Objects.requireNonNull(row.household());
        return new Changed(
                row.after().row(),
                row.after().head(),
                Links.householdIfAllowed(household),
                Differences.between(before, row.after()),
                verdict(before, run),
                verdict(row.after(), run));
    }

    private List<Added> added(ImportRun run, StagedRow.Kind kind, int offset, int limit) {
        return imports.rows(run.id(), kind, offset, limit).stream()
                .map(StagedRow::after)
                .map(sheet -> new Added(sheet.row(), sheet.code(), sheet.head(), place(sheet), verdict(sheet, run)))
                .toList();
    }

    private String place(SheetRow sheet) {
        var commune = places.name(sheet.communeId());
        return sheet.village().isEmpty() ? commune : sheet.village() + ", " + commune;
    }

    private Verdict verdict(SheetRow sheet, ImportRun run) {
        return reviews.preview(sheet, run.reviewDate()).verdict();
    }
}
