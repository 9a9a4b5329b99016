package vn.amno.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.household.Imports;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Right;
import vn.amno.review.PrintedFigures;
import vn.amno.review.Reviews;
import vn.amno.review.UnitCount;
import vn.amno.review.web.HomePage.Classes;
import vn.amno.review.web.HomePage.Path;
import vn.amno.review.web.HomePage.YearRate;
import vn.amno.rules.Verdict;
import vn.amno.web.Formats;

/** Makes the overview of a unit. */
@Component
class HomePages {

    private final Reviews reviews;
    private final Imports imports;
    private final PlaceNames places;
    private final HomeParts parts;
    private final Optional<PrintedFigures> printed;
    private final PrintedPages printedPages;

    HomePages(
            Reviews reviews,
            Imports imports,
            PlaceNames places,
            HomeParts parts,
            Optional<PrintedFigures> printed,
            PrintedPages printedPages) {
        this.reviews = reviews;
        this.imports = imports;
        this.places = places;
        this.parts = parts;
        this.printed = printed;
        this.printedPages = printedPages;
    }

    boolean isEmpty() {
        return reviews.years().isEmpty();
    }

    /** The smallest unit that holds every household, so that one district does not open as a speck on the map of the country. */
    @Nullable Integer smallestUnitOfAll(int year) {
        Integer unit = null;
        var children = reviews.countsByChild(null, year);
        while (children.size() == 1) {
            unit = children.getFirst().unitId();
            children = reviews.countsByChild(unit, year);
        }
        return unit;
    }

    int newestYear() {
        return reviews.years().getFirst();
    }

    /**
     * @param shown verdict whose rate is coloured
     */
    HomePage page(@Nullable Integer unit, int year, Verdict shown) {
        var counts = reviews.counts(unit, year);
        var place = places.name(unit);
        return new HomePage(
                crumbs(unit, year),
                "Hộ nghèo %s năm %d".formatted(place, year),
                "%s hộ nghèo cuối %d, bằng %s."
                        .formatted(
                                Formats.number(counts.count(Verdict.POOR)),
                                year,
                                Formats.share(counts.count(Verdict.POOR), counts.households(), 2)),
                more(unit, counts),
                reviews.years().reversed().stream()
                        .map(each -> new Option(Links.home(unit, each), String.valueOf(each), each == year))
                        .toList(),
                classes(unit, counts),
                parts.of(unit, counts, shown),
                parts.deprivations(unit, counts),
                path(unit),
                Acting.current().may(Right.IMPORT_SHEETS)
                        ? imports.list(1).stream().findFirst().orElse(null)
                        : null,
                Links.verdict(unit, year, Verdict.POOR),
                TransitionController.address(unit, year),
                printed.filter(figures -> Objects.equals(figures.unitId(), unit)
                                && figures.years().contains(year))
                        .map(figures -> printedPages.page(figures, year))
                        .orElse(null));
    }

    private List<Link> crumbs(@Nullable Integer unit, int year) {
        var crumbs = new ArrayList<Link>();
        if (unit == null) {
            return crumbs;
        }
        crumbs.add(new Link("Cả nước", Links.home(null, year)));
        for (var above : places.path(unit)) {
            if (above.id() != unit) {
                crumbs.add(new Link(above.fullName(), Links.home(above.id(), year)));
            }
        }
        return crumbs;
    }

    private String more(@Nullable Integer unit, UnitCount counts) {
        var sentences = new ArrayList<String>();
        if (reviews.years().contains(counts.year() - 1)) {
            var before = reviews.counts(unit, counts.year() - 1).count(Verdict.POOR);
            sentences.add(change(counts.count(Verdict.POOR) - before, counts.year() - 1));
        }
        sentences.add("%s hộ cận nghèo (%s)."
                .formatted(
                        Formats.number(counts.count(Verdict.NEAR_POOR)),
                        Formats.share(counts.count(Verdict.NEAR_POOR), counts.households(), 2)));
        var unknown = counts.count(Verdict.UNDETERMINED);
        if (unknown > 0) {
            sentences.add("%s hộ chưa xác định được.".formatted(Formats.number(unknown)));
        }
        return String.join(" ", sentences);
    }

    private static String change(long difference, int since) {
        if (difference == 0) {
            return "Bằng năm %d.".formatted(since);
        }
        var verb = difference < 0 ? "Giảm" : "Tăng";
        return "%s %s hộ so với %d.".formatted(verb, Formats.number(Math.abs(difference)), since);
    }

    private static Classes classes(@Nullable Integer unit, UnitCount counts) {
        var reviewed = counts.reviewed();
        var lines = new ArrayList<HomePage.ClassLine>();
        var from = Formats.rate(0, 0);
        for (var verdict : Verdict.values()) {
            var count = counts.count(verdict);
            if (count > 0) {
                var width = Formats.rate(count, reviewed);
                lines.add(new HomePage.ClassLine(
                        verdict,
                        Formats.number(count),
                        Formats.share(count, reviewed, 1),
                        Links.verdict(unit, counts.year(), verdict),
                        from,
                        width));
                from = from.add(width);
            }
        }
        var note = "%s hộ trong sổ, %s hộ có phiếu năm %d. Chưa phải kết quả công nhận."
                .formatted(Formats.number(counts.households()), Formats.number(reviewed), counts.year());
        return new Classes(Formats.number(reviewed) + " hộ đã rà soát", lines, note);
    }

    private @Nullable Path path(@Nullable Integer unit) {
        var plan = printed.filter(figures -> Objects.equals(figures.unitId(), unit));
        var years = new ArrayList<YearRate>();
        for (var year : reviews.years().reversed()) {
            var counts = reviews.counts(unit, year);
            var planned = plan.filter(figures -> figures.years().contains(year))
                    .map(figures -> figures.total(year).rate());
            years.add(new YearRate(
                    year,
                    planned.orElse(null),
                    counts.households() == 0 ? null : Formats.rate(counts.count(Verdict.POOR), counts.households())));
        }
        var caption = "Tỷ lệ hộ nghèo %s theo năm".formatted(places.name(unit));
        return years.size() < 2 ? null : new Path(caption, plan.isPresent(), years);
    }
}
