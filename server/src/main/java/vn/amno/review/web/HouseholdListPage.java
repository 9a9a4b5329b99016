package vn.amno.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.amno.rules.Verdict;
import vn.amno.web.Page;

/**
 * The review list of a year.
 *
 * @param lead how many of how many
 * @param places units that the typed place may mean; empty unless one was typed and several fit
 * @param columns head row of the table, sortable or not
 * @param export null where there is nothing to export
 * @param empty null unless the list is empty
 */
public record HouseholdListPage(
        String lead,
        Filters filters,
        List<Link> places,
        List<Chip> chips,
        List<Column> columns,
        List<Row> rows,
        Pager pager,
        @Nullable Export export,
        @Nullable Empty empty) {
    public HouseholdListPage {
        places = List.copyOf(places);
        chips = List.copyOf(chips);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public Page layout() {
        return new Page("Hộ dân", "households");
    }

    /**
     * What the form above the list holds.
     *
     * @param unit id of the chosen unit; empty for none
     * @param unitName in a sentence
     * @param typedPlace what was typed where no single unit was found
     * @param villages empty unless a commune is chosen
     */
    public record Filters(
            String text,
            String unit,
            String unitName,
            String typedPlace,
            String sort,
            boolean descending,
            List<Option> villages,
            List<Option> verdicts,
            List<Option> deprivations,
            List<Option> years,
            List<Option> causes) {}

    /** An active filter and the list without it. */
    public record Chip(String text, String without) {}

    /**
     * One column.
     *
     * @param unit second line of the head
     * @param sortedBy address of the list sorted by it; null where it cannot be
     * @param order value of {@code aria-sort}; null where the list is not sorted by it
     */
    public record Column(
            String name,
            String unit,
            boolean number,
            @Nullable String sortedBy,
            @Nullable String order) {

        /** Shown behind the name. */
        public String arrow() {
            if (order == null) {
                return "";
            }
            return order.equals("ascending") ? " ▲" : " ▼";
        }
    }

    /**
     * One household.
     *
     * @param address null where the household may not be opened
     * @param place village and, where the list reaches over communes, the commune
     * @param lacking number of deprivations
     * @param looks why somebody should look at it
     */
    public record Row(
            @Nullable String address,
            String code,
            String head,
            String place,
            String members,
            @Nullable String income,
            @Nullable String points,
            String lacking,
            Verdict verdict,
            String previous,
            boolean listedBefore,
            List<Look> looks) {}

    /**
     * @param style last part of the class {@code an-state--}
     */
    public record Look(String style, String icon, String text) {}

    public record Pager(String range, List<Link> pages, int current) {}

    /** @param address of the form that asks what it is for */
    public record Export(String count, String address) {}

    /**
     * Instead of an empty table.
     *
     * @param title says what was asked for
     * @param relaxations lists that would show something
     */
    public record Empty(String title, List<Relaxed> relaxations) {}

    public record Relaxed(String count, String address, String without) {}
}
