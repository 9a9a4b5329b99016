package vn.amno.household.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.amno.household.HouseholdFile.Person;
import vn.amno.household.Restrictions;
import vn.amno.household.workbook.MemberRow;
import vn.amno.household.workbook.SheetRow;
import vn.amno.kernel.Folding;
import vn.amno.rules.Known;
import vn.amno.rules.Member;

/**
 * What is not shown of one household. A sheet says who somebody is in writing only, so in a household with somebody restricted a name is shown where it is that of
 * somebody known who is not restricted, and hidden wherever that is not certain.
 */
final class Hiding {

    /** Nobody is restricted. */
    static final Hiding NOTHING = new Hiding(false, Map.of(), Set.of());

    private static final Member NO_FACTS =
            new Member(null, null, null, Known.UNKNOWN, null, null, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN);

    private final boolean hides;
    private final Map<String, Long> shown;
    private final Set<String> restricted;

    private Hiding(boolean hides, Map<String, Long> shown, Set<String> restricted) {
        this.hides = hides;
        this.shown = shown;
        this.restricted = restricted;
    }

    static Hiding of(List<Name> people) {
        var restricted = people.stream()
                .filter(Name::restricted)
                .map(Name::key)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
        var shown = new HashMap<>(people.stream()
                .filter(name -> !name.restricted() && name.key() != null)
                .collect(groupingBy(name -> Objects.requireNonNull(name.key()), counting())));
        shown.keySet().removeAll(restricted);
        return new Hiding(true, shown, restricted);
    }

    String head(String name) {
        return hides && !name.isEmpty() && !shown.containsKey(Folding.fold(name)) ? Restrictions.HIDDEN : name;
    }

    static Person person(Person person) {
        return person.restrictedSince() == null
                ? person
                : new Person(
                        person.id(),
                        Restrictions.HIDDEN,
                        person.relation(),
                        "",
                        "",
                        "",
                        "",
                        person.from(),
                        person.to(),
                        person.endReason(),
                        person.restrictedSince());
    }

    /** As it may be shown or leave the system. */
    SheetRow sheet(SheetRow sheet) {
        if (!hides) {
            return sheet;
        }
        var rows = sheet.members().stream().collect(groupingBy(member -> Folding.fold(member.name()), counting()));
        var members = sheet.members().stream()
                .map(member -> {
                    var key = Folding.fold(member.name());
                    return rows.getOrDefault(key, 0L) <= shown.getOrDefault(key, 0L)
                            ? member
                            : member(member, NO_FACTS);
                })
                .toList();
        return with(sheet, head(sheet.head()), members);
    }

    /** What is on record, beside a file that says something else: the facts stay, since a verdict is computed of them. */
    SheetRow compared(SheetRow sheet) {
        if (!hides) {
            return sheet;
        }
        var hidden = sheet(sheet).members();
        var members = sheet.members().stream()
                .map(member -> hidden.contains(member) ? member : member(member, member.facts()))
                .toList();
        return with(sheet, head(sheet.head()), members);
    }

    /** What a file says that somebody sent: those are hidden of whom it is certain that they are restricted. */
    SheetRow staged(SheetRow sheet) {
        if (!hides) {
            return sheet;
        }
        var members = sheet.members().stream()
                .map(member ->
                        restricted.contains(Folding.fold(member.name())) ? member(member, member.facts()) : member)
                .toList();
        var head = restricted.contains(Folding.fold(sheet.head())) ? Restrictions.HIDDEN : sheet.head();
        return with(sheet, head, members);
    }

    private static MemberRow member(MemberRow member, Member facts) {
        return new MemberRow(member.row(), Restrictions.HIDDEN, member.relation(), "", "", "", facts, Map.of());
    }

    private static SheetRow with(SheetRow sheet, String head, List<MemberRow> members) {
        return new SheetRow(
                sheet.row(),
                sheet.code(),
                sheet.communeId(),
                sheet.village(),
                head,
                sheet.areaType(),
                sheet.previous(),
                sheet.income(),
                sheet.points(),
                sheet.ticks(),
                sheet.causes(),
                members,
                Map.of());
    }

    /**
     * Somebody of the household.
     *
     * @param key the name, folded; null where it is not seen
     */
    record Name(@Nullable String key, boolean restricted) {}
}
