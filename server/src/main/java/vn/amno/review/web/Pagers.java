package vn.amno.review.web;

import java.util.ArrayList;
import java.util.TreeSet;
import java.util.function.IntFunction;
import vn.amno.review.web.HouseholdListPage.Pager;
import vn.amno.web.Formats;

/** The line below a long list: what is shown of how much, and the other pages. */
final class Pagers {

    private Pagers() {}

    /**
     * @param thing what is listed, as the range names it
     * @param page from 1
     * @param address of a page
     */
    static Pager pager(String thing, int page, int size, long count, IntFunction<String> address) {
        var last = (int) Math.max(1, Math.ceilDiv(count, size));
        var first = (page - 1L) * size + 1;
        var range = "%s %s đến %s trên %s"
                .formatted(
                        thing,
                        Formats.number(Math.min(first, count)),
                        Formats.number(Math.min((long) page * size, count)),
                        Formats.number(count));
        var pages = new ArrayList<Link>();
        for (var number : near(page, last)) {
            pages.add(new Link(String.valueOf(number), address.apply(number)));
        }
        if (page < last) {
            pages.add(new Link("Sau", address.apply(page + 1)));
        }
        return new Pager(range, last == 1 ? new ArrayList<>() : pages, page);
    }

    private static Iterable<Integer> near(int page, int last) {
        var numbers = new TreeSet<Integer>();
        numbers.add(1);
        numbers.add(last);
        for (var number = Math.max(1, page - 2); number <= Math.min(last, page + 2); number++) {
            numbers.add(number);
        }
        return numbers;
    }
}
