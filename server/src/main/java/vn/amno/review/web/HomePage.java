package vn.amno.review.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.household.ImportRun;
import vn.amno.rules.Indicator;
import vn.amno.rules.Verdict;
import vn.amno.web.Page;

/**
 * How a unit stands in a year.
 *
 * @param crumbs units above, widest first
 * @param title what the page answers
 * @param answer the answer in figures
 * @param more the rest of the answer
 * @param parts null where the unit has no parts with households
 * @param path null with fewer than two years
 * @param lastImport null before the first
 * @param printed the plan's printed figures beside these; null without such a plan
 */
public record HomePage(
        List<Link> crumbs,
        String title,
        String answer,
        String more,
        List<Option> years,
        Classes classes,
        @Nullable Parts parts,
        List<Deprivation> deprivations,
        @Nullable Path path,
        @Nullable ImportRun lastImport,
        @Nullable String listAddress,
        String transitionsAddress,
        @Nullable PrintedPage printed) {
    public HomePage {
        crumbs = List.copyOf(crumbs);
        years = List.copyOf(years);
        deprivations = List.copyOf(deprivations);
    }

    public Page layout() {
        return new Page(title, "home").withCharts();
    }

    /** Reviewed households by verdict. */
    public record Classes(String households, List<ClassLine> lines, String note) {}

    /**
     * @param from where the part of the bar begins, in percent of the whole
     */
    public record ClassLine(
            Verdict verdict,
            String count,
            String share,
            @Nullable String address,
            BigDecimal from,
            BigDecimal width) {}

    /**
     * The units below.
     *
     * @param shown verdict whose rate is coloured: poor or near-poor
     * @param outlines address of their outlines; empty where we have none, then they are tiles
     * @param total the row of all together
     * @param byRate the rows, highest rate first
     */
    public record Parts(
            String title,
            Verdict shown,
            String otherAddress,
            RateScale scale,
            String outlines,
            List<Part> rows,
            List<Part> byRate,
            Part total) {}

    /**
     * One unit.
     *
     * @param code of the unit, as the outlines have it
     * @param rate of the verdict that is shown, in percent
     */
    public record Part(
            String name,
            String code,
            String address,
            String households,
            Figure poor,
            Figure near,
            Figure undetermined,
            BigDecimal rate) {}

    /** A count that opens its households. */
    public record Figure(
            String count, String share, @Nullable String address) {}

    /**
     * @param share of the poor households that lack it, in percent
     */
    public record Deprivation(
            Indicator indicator,
            String poor,
            @Nullable String poorAddress,
            String near,
            @Nullable String nearAddress,
            BigDecimal share) {}

    /** Rates of poor households by year, the plan's beside ours where there is one. */
    public record Path(String caption, boolean planned, List<YearRate> years) {}

    public record YearRate(
            int year, @Nullable BigDecimal plan, @Nullable BigDecimal real) {}
}
