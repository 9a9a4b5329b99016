package vn.amno.rules;

import java.util.Collection;

/**
 * The answers of one sheet to all indicators: deprived, not deprived, or not recorded. What is in neither mask is "not deprived".
 *
 * @param deprived bits of {@link Indicator#bit()} that are ticked
 * @param unknown bits that were not recorded; disjoint from {@code deprived}
 */
public record Ticks(int deprived, int unknown) {

    public static final Ticks NONE = new Ticks(0, 0);

    private static final int ALL = (1 << Indicator.values().length) - 1;

    public Ticks {
        if ((deprived & unknown) != 0) {
            throw new IllegalArgumentException("An indicator is either deprived (%#x) or not recorded (%#x), not both."
                    .formatted(deprived, unknown));
        }
        if (((deprived | unknown) & ~ALL) != 0) {
            throw new IllegalArgumentException(
                    "The masks %#x and %#x name indicators that do not exist.".formatted(deprived, unknown));
        }
    }

    public static Ticks of(Collection<Indicator> deprived, Collection<Indicator> unknown) {
        return new Ticks(mask(deprived), mask(unknown));
    }

    public Known of(Indicator indicator) {
        if ((deprived & indicator.bit()) != 0) {
            return Known.YES;
        }
        return (unknown & indicator.bit()) != 0 ? Known.UNKNOWN : Known.NO;
    }

    /** These answers with one of them replaced. */
    public Ticks with(Indicator indicator, Known answer) {
        var others = ~indicator.bit();
        return switch (answer) {
            case NO -> new Ticks(deprived & others, unknown & others);
            case YES -> new Ticks((deprived & others) | indicator.bit(), unknown & others);
            case UNKNOWN -> new Ticks(deprived & others, (unknown & others) | indicator.bit());
        };
    }

    private static int mask(Collection<Indicator> indicators) {
        return indicators.stream().mapToInt(Indicator::bit).reduce(0, (left, right) -> left | right);
    }
}
