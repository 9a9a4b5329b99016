package vn.amno.review.internal;

import java.util.List;
import java.util.stream.IntStream;

/** Causes of poverty (nguyên nhân nghèo) as a bit mask: bit n stands for code n. */
final class Causes {

    private Causes() {}

    static int mask(List<Integer> codes) {
        return codes.stream().mapToInt(Causes::bit).reduce(0, (left, right) -> left | right);
    }

    /** No bit for a code that no mask can hold: nobody has that cause. */
    static int bit(int code) {
        return code >= 0 && code < Integer.SIZE ? 1 << code : 0;
    }

    static List<Integer> codes(int mask) {
        return IntStream.range(0, Integer.SIZE)
                .filter(code -> (mask & bit(code)) != 0)
                .boxed()
                .toList();
    }
}
