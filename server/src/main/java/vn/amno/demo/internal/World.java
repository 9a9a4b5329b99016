package vn.amno.demo.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** All households of the district as they stand in the story, by the part of the plan in which they live. */
final class World {

    private final Dice dice;
    private final Map<Part, List<Home>> homes = new HashMap<>();
    private final Map<Part, Integer> serials = new HashMap<>();

    World(Dice dice, List<Part> parts) {
        this.dice = dice;
        parts.forEach(part -> homes.put(part, new ArrayList<>()));
    }

    Home settle(Part part, String village, List<Home.Member> members) {
        var serial = serials.merge(part, 1, Integer::sum);
        var home = new Home("%s-%04d".formatted(part.firstCode(), serial), part, village, members);
        in(part).add(home);
        return home;
    }

    /** In the order in which they came. */
    List<Home> in(Part part) {
        return Objects.requireNonNull(homes.get(part));
    }

    void move(Home home, Part part, String village) {
        in(home.part()).remove(home);
        home.moveTo(part, village);
        in(part).add(home);
    }

    void remove(Collection<Home> gone) {
        var set = Set.copyOf(gone);
        homes.values().forEach(list -> list.removeIf(set::contains));
    }

    /** At most {@code count} households of a part that match, drawn by lot. */
    List<Home> draw(Part part, int count, Predicate<Home> which) {
        var drawn = new ArrayList<Home>();
        for (var home : dice.shuffled(in(part))) {
            if (drawn.size() >= count) {
                break;
            }
            if (which.test(home)) {
                drawn.add(home);
            }
        }
        return drawn;
    }
}
