package vn.amno.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** All sets of flags, made once: an assessment then costs no set of its own. */
final class FlagSets {

    private static final Flag[] FLAGS = Flag.values();

    private static final List<Set<Flag>> SETS =
            IntStream.range(0, 1 << FLAGS.length).mapToObj(FlagSets::unpack).toList();

    private FlagSets() {}

    /** Positions never leave the program, so that they may change with the enum. */
    @SuppressWarnings("EnumOrdinal")
    static int bit(Flag flag) {
        return 1 << flag.ordinal();
    }

    static Set<Flag> of(int packed) {
        return SETS.get(packed);
    }

    private static Set<Flag> unpack(int packed) {
        var flags = EnumSet.noneOf(Flag.class);
        for (var flag : FLAGS) {
            if ((packed & bit(flag)) != 0) {
                flags.add(flag);
            }
        }
        return Set.copyOf(flags);
    }
}
