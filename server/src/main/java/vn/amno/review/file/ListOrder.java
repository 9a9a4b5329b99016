package vn.amno.review.file;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.amno.kernel.Folding;

/** Order of a list on paper: by commune, then village, then household code, with numbers in the order of counting. */
final class ListOrder {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final int DIGITS = 18;

    private ListOrder() {}

    private record Keyed(String commune, String village, String code, Judged household) {}

    static List<Judged> sorted(Stream<Judged> households) {
        return households
                .map(household -> new Keyed(
                        household.commune().code().value(),
                        natural(Folding.fold(household.sheet().village())),
                        natural(household.sheet().code()),
                        household))
                .sorted(Comparator.comparing(Keyed::commune)
                        .thenComparing(Keyed::village)
                        .thenComparing(Keyed::code))
                .map(Keyed::household)
                .toList();
    }

    /** {@code Thôn 2} comes before {@code Thôn 10}. */
    private static String natural(String text) {
        return NUMBER.matcher(text)
                .replaceAll(found -> "0".repeat(DIGITS - found.group().length()) + found.group());
    }
}
