package vn.amno.review.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.review.Reviews;
import vn.amno.review.UnitCount;
import vn.amno.review.web.HomePage.Deprivation;
import vn.amno.review.web.HomePage.Figure;
import vn.amno.review.web.HomePage.Part;
import vn.amno.review.web.HomePage.Parts;
import vn.amno.rules.Indicator;
import vn.amno.rules.Verdict;
import vn.amno.web.Formats;
import vn.amno.web.Labels;

/** The parts of a unit, and what its poor households lack. */
@Component
class HomeParts {

    private static final LocalDate FEWER_PROVINCES = LocalDate.of(2025, 7, 1);

    private final Reviews reviews;
    private final PlaceNames places;

    HomeParts(Reviews reviews, PlaceNames places) {
        this.reviews = reviews;
        this.places = places;
    }

    @Nullable Parts of(@Nullable Integer unit, UnitCount counts, Verdict shown) {
        var children = reviews.countsByChild(unit, counts.year());
        if (children.isEmpty()) {
            return null;
        }
        var rows = children.stream().map(child -> part(child, shown)).toList();
        var other = shown == Verdict.POOR ? Verdict.NEAR_POOR : Verdict.POOR;
        return new Parts(
                "Tỷ lệ %s %d của %d đơn vị".formatted(Words.inSentence(Labels.name(shown)), counts.year(), rows.size()),
                shown,
                Links.home(unit, counts.year()) + "&show=" + other,
                RateScale.around(rate(counts, shown)),
                unit == null ? outlines(counts.year()) : "",
                rows,
                rows.stream()
                        .sorted(Comparator.comparing(Part::rate).reversed())
                        .toList(),
                total(unit, counts, shown));
    }

    private String outlines(int year) {
        return places.lastDayOf(year).isBefore(FEWER_PROVINCES)
                ? "/maps/provinces-63.geojson"
                : "/maps/provinces-34.geojson";
    }

    private Part part(UnitCount counts, Verdict shown) {
        var unit = places.unit(counts.unitId());
        var address = Links.home(unit.id(), counts.year());
        return row(new Link(unit.fullName(), address), unit.code().value(), unit.id(), counts, shown);
    }

    private Part total(@Nullable Integer unit, UnitCount counts, Verdict shown) {
        return row(new Link("Cộng", Links.home(unit, counts.year())), "", unit, counts, shown);
    }

    private static Part row(Link name, String code, @Nullable Integer unit, UnitCount counts, Verdict shown) {
        return new Part(
                name.text(),
                code,
                name.address(),
                Formats.number(counts.households()),
                figure(unit, counts, Verdict.POOR),
                figure(unit, counts, Verdict.NEAR_POOR),
                figure(unit, counts, Verdict.UNDETERMINED),
                rate(counts, shown));
    }

    private static Figure figure(@Nullable Integer unit, UnitCount counts, Verdict verdict) {
        var count = counts.count(verdict);
        return new Figure(
                Formats.number(count),
                Formats.share(count, counts.households(), 2),
                Links.verdict(unit, counts.year(), verdict));
    }

    private static BigDecimal rate(UnitCount counts, Verdict verdict) {
        return Formats.rate(counts.count(verdict), counts.households());
    }

    /** Most frequent first. */
    List<Deprivation> deprivations(@Nullable Integer unit, UnitCount counts) {
        var lines = new ArrayList<Deprivation>();
        reviews.deprivations(unit, counts.year())
                .forEach((indicator, byVerdict) -> lines.add(deprivation(unit, counts, indicator, byVerdict)));
        lines.sort(Comparator.comparing(Deprivation::share).reversed());
        return lines;
    }

    private static Deprivation deprivation(
            @Nullable Integer unit, UnitCount counts, Indicator indicator, Map<Verdict, Long> byVerdict) {
        var poor = byVerdict.getOrDefault(Verdict.POOR, 0L);
        var near = byVerdict.getOrDefault(Verdict.NEAR_POOR, 0L);
        return new Deprivation(
                indicator,
                Formats.number(poor),
                Links.deprivation(unit, counts.year(), Verdict.POOR, indicator),
                Formats.number(near),
                Links.deprivation(unit, counts.year(), Verdict.NEAR_POOR, indicator),
                Formats.rate(poor, counts.count(Verdict.POOR)));
    }
}
