package vn.amno.access.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.area.Unit;
import vn.amno.kernel.Folding;

/**
 * Passwords that others would try first (mật khẩu dễ đoán): put together from at most two words that everybody knows, from what everybody knows of the person, and from
 * numbers that can be counted. Case, tone marks, gaps and the usual signs in place of letters change nothing. Where the words come from: {@code SOURCE.md} beside them.
 */
@Component
class KnownPasswords {

    private static final String PLACE = "access/known-passwords/";
    private static final int SHORTEST_COMMON = 4;
    private static final int SHORTEST_OWN = 2;

    private final Set<String> words = new HashSet<>();

    KnownPasswords(Areas areas, Clock clock) {
        var common = lines("common.txt");
        Stream.concat(common.stream(), common.stream().map(KnownPasswords::unmasked))
                .map(KnownPasswords::squashed)
                .filter(word -> word.length() >= SHORTEST_COMMON)
                .forEach(words::add);
        words.addAll(lines("vietnamese.txt"));
        addNames(lines("surnames.txt"), lines("given-names.txt"));
        for (var day : List.of(Areas.SOURCES_BEGIN, LocalDate.now(clock))) {
            areas.provinces(day).forEach(unit -> addUnits(areas, unit, day));
        }
    }

    /**
     * @param owner login and name of whoever shall have the password
     */
    boolean have(String password, List<String> owner) {
        var own = new HashSet<String>();
        for (var text : owner) {
            own.add(squashed(text));
            own.addAll(List.of(Folding.fold(text).split(" ")));
        }
        own.removeIf(word -> word.length() < SHORTEST_OWN);
        return Stream.<UnaryOperator<String>>of(text -> text, KnownPasswords::unmaskedSigns, KnownPasswords::unmasked)
                .map(look -> squashed(look.apply(password)))
                .distinct()
                .anyMatch(text -> new GuessablePassword(words, own).covers(text));
    }

    int size() {
        return words.size();
    }

    private void addNames(List<String> surnames, List<String> givenNames) {
        words.addAll(surnames.stream()
                .filter(word -> word.length() >= SHORTEST_COMMON)
                .toList());
        for (var surname : surnames) {
            for (var given : givenNames) {
                words.add(surname + given);
                words.add(surname + "van" + given);
                words.add(surname + "thi" + given);
            }
        }
    }

    private void addUnits(Areas areas, Unit unit, LocalDate day) {
        var name = squashed(unit.name());
        if (name.length() >= SHORTEST_COMMON) {
            words.add(name);
            words.add(squashed(unit.kind()) + name);
        }
        areas.children(unit, day).forEach(child -> addUnits(areas, child, day));
    }

    private static String squashed(String text) {
        return Folding.fold(text).replace(" ", "");
    }

    private static String unmaskedSigns(String text) {
        return text.replace('@', 'a').replace('$', 's');
    }

    private static String unmasked(String text) {
        return unmaskedSigns(text.toLowerCase(Locale.ROOT))
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't');
    }

    private static List<String> lines(String file) {
        try {
            return new ClassPathResource(PLACE + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
