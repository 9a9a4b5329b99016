package vn.amno.review.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.amno.household.HouseholdFile;
import vn.amno.household.HouseholdFile.YearSheet;
import vn.amno.household.Restrictions;
import vn.amno.household.workbook.MemberRow;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Field;
import vn.amno.kernel.Right;
import vn.amno.review.web.HouseholdPage.Person;
import vn.amno.review.web.HouseholdPage.Restricted;
import vn.amno.rules.BirthDate;
import vn.amno.rules.Known;
import vn.amno.rules.Member;
import vn.amno.rules.Schooling;
import vn.amno.rules.Work;
import vn.amno.web.Formats;
import vn.amno.web.Labels;
import vn.amno.web.Shown;

/** The people of a household as its page shows them: as the year's sheet has them, else as the registry does. */
final class People {

    private static final int SHOWN_DIGITS = 3;
    private static final String DISABILITY = "Khuyết tật";

    private People() {}

    static List<Person> list(HouseholdFile file, @Nullable YearSheet sheet) {
        if (sheet != null && !sheet.sheet().members().isEmpty()) {
            return sheet.sheet().members().stream()
                    .map(member -> person(member, file, sheet.reviewDate()))
                    .toList();
        }
        return file.people().stream()
                .filter(person -> person.to() == null)
                .map(person -> new Person(
                        person.name(),
                        person.relation(),
                        Shown.of(Field.BIRTH_DATE, person.birth()),
                        "",
                        Shown.of(Field.CITIZEN_ID, person.maskedCitizenId()),
                        person.maskedCitizenId().isEmpty() ? null : unmask(file, person),
                        null,
                        ""))
                .toList();
    }

    /** Those of whom nothing is shown; each once. */
    static List<Restricted> restricted(HouseholdFile file) {
        var may = Acting.current().may(Right.ANSWER_SUBJECTS);
        var restricted = new ArrayList<Restricted>();
        for (var person : file.eachPerson()) {
            var since = person.restrictedSince();
            if (since != null) {
                restricted.add(new Restricted(
                        person.relation().isEmpty() ? "Một người của hộ" : person.relation(),
                        Formats.date(since),
                        may ? Links.restricted(file.id(), person.id()) : null));
            }
        }
        return restricted;
    }

    /** Ethnic groups of those who belong to the household now; empty where none is recorded. */
    static String note(HouseholdFile file) {
        if (!Shown.sees(Field.ETHNICITY)) {
            return "Dân tộc: " + Shown.HIDDEN + ".";
        }
        var groups = file.people().stream()
                .filter(person -> person.to() == null && !person.ethnicity().isEmpty())
                .collect(Collectors.groupingBy(HouseholdFile.Person::ethnicity, TreeMap::new, Collectors.counting()));
        if (groups.isEmpty()) {
            return "";
        }
        if (groups.size() == 1 && groups.firstEntry().getValue() == present(file)) {
            return "Dân tộc của cả hộ: " + groups.firstKey() + ".";
        }
        return groups.entrySet().stream()
                .map(group -> group.getKey() + " " + group.getValue() + " người")
                .collect(Collectors.joining(", ", "Dân tộc: ", "."));
    }

    private static long present(HouseholdFile file) {
        return file.people().stream().filter(person -> person.to() == null).count();
    }

    /** {@code 099******412} */
    static String masked(String citizenId) {
        if (citizenId.length() <= 2 * SHOWN_DIGITS) {
            return "*".repeat(citizenId.length());
        }
        var end = citizenId.length() - SHOWN_DIGITS;
        return citizenId.substring(0, SHOWN_DIGITS) + "*".repeat(end - SHOWN_DIGITS) + citizenId.substring(end);
    }

    /** Null for whoever may not open what is masked. */
    private static @Nullable String unmask(HouseholdFile file, HouseholdFile.Person person) {
        return Acting.current().may(Right.UNMASK) && Shown.sees(Field.CITIZEN_ID)
                ? Links.unmask(file.id(), person.id())
                : null;
    }

    /** The one of the registry whom a row of a sheet names; null where that is not certain. */
    private static HouseholdFile.@Nullable Person registered(MemberRow row, HouseholdFile file) {
        var masked = masked(row.citizenId());
        var found = file.eachPerson().stream()
                .filter(person -> person.name().equals(row.name()))
                .filter(person -> !masked.isEmpty() && person.maskedCitizenId().equals(masked))
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Nothing is shown of somebody restricted, which is not the same as that nothing is recorded. */
    private static Person person(MemberRow row, HouseholdFile file, LocalDate reviewDate) {
        if (row.name().equals(Restrictions.HIDDEN)) {
            return new Person(row.name(), row.relation(), Formats.NONE, Formats.NONE, Formats.NONE, null, null, "");
        }
        var registered = registered(row, file);
        var birth = row.facts().birth();
        return new Person(
                row.name(),
                row.relation(),
                Shown.of(Field.BIRTH_DATE, birth == null ? Formats.NOT_RECORDED : birth(birth)),
                birth == null || !Shown.sees(Field.BIRTH_DATE) ? Formats.NONE : age(birth, reviewDate),
                Shown.of(Field.CITIZEN_ID, row.citizenId().isEmpty() ? Formats.NOT_RECORDED : masked(row.citizenId())),
                registered == null ? null : unmask(file, registered),
                row.facts().healthInsurance(),
                doing(row));
    }

    static String birth(BirthDate birth) {
        return birth.exact()
                ? Formats.date(birth.from())
                : String.valueOf(birth.from().getYear());
    }

    /** In full years; both ages that are possible where only the year of birth is known. */
    static String age(BirthDate birth, LocalDate day) {
        var most = birth.from().until(day).getYears();
        var least = birth.to().until(day).getYears();
        return least == most ? String.valueOf(most) : Math.max(0, least) + "–" + most;
    }

    private static String doing(MemberRow row) {
        var parts = new ArrayList<String>();
        var facts = row.facts();
        if (facts.disabled() == Known.YES && Shown.sees(Field.HEALTH)) {
            var kind = row.texts().getOrDefault(DISABILITY, "");
            parts.add(kind.isBlank() ? "khuyết tật" : "khuyết tật: " + kind);
        }
        if (facts.socialAllowance() == Known.YES && Shown.sees(Field.HEALTH)) {
            parts.add("đang nhận trợ cấp");
        }
        occupation(facts, parts);
        var text = String.join(", ", parts);
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static void occupation(Member facts, List<String> parts) {
        var schooling = facts.schooling();
        if (schooling != null && schooling != Schooling.NONE) {
            parts.add(Labels.name(schooling));
            return;
        }
        var work = facts.work();
        var contract = facts.contract();
        if (work == Work.WORKING && contract != null) {
            parts.add(Labels.name(contract));
        } else if (work != null) {
            parts.add(Labels.name(work));
        }
        var education = facts.education();
        if (education != null) {
            parts.add(Labels.name(education));
        }
    }
}
