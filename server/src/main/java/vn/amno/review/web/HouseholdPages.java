package vn.amno.review.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.household.HouseholdFile;
import vn.amno.household.HouseholdId;
import vn.amno.household.Households;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Field;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;
import vn.amno.law.LawBook;
import vn.amno.review.Reviews;
import vn.amno.review.Reviews.RecordedAssessment;
import vn.amno.review.web.HouseholdPage.Answer;
import vn.amno.review.web.HouseholdPage.Dimension;
import vn.amno.review.web.HouseholdPage.Indicators;
import vn.amno.rules.Assessment;
import vn.amno.rules.IndicatorRule;
import vn.amno.rules.Known;
import vn.amno.rules.Standard;
import vn.amno.rules.Step;
import vn.amno.rules.Verdict;
import vn.amno.web.Labels;
import vn.amno.web.Shown;

/** Makes the page of one household. */
@Component
class HouseholdPages {

    private final Households households;
    private final Reviews reviews;
    private final LawBook law;
    private final PlaceNames places;
    private final WhySlips slips;

    HouseholdPages(Households households, Reviews reviews, LawBook law, PlaceNames places, WhySlips slips) {
        this.households = households;
        this.reviews = reviews;
        this.law = law;
        this.places = places;
        this.slips = slips;
    }

    HouseholdPage page(HouseholdId id, @Nullable Integer asked) {
        var file = file(id);
        var assessments = reviews.assessments(id);
        var year = asked != null || assessments.isEmpty()
                ? asked
                : Integer.valueOf(assessments.getFirst().year());
        var recorded = year == null ? Optional.<RecordedAssessment>empty() : reviews.assessment(id, year);
        var sheet = file.sheets().stream()
                .filter(candidate -> year != null && candidate.year() == year)
                .findFirst()
                .orElse(null);
        return new HouseholdPage(
                crumbs(file, year),
                title(file),
                lead(file, recorded.orElse(null)),
                assessments.stream()
                        .map(each -> new Option(
                                Links.household(id, each.year()),
                                String.valueOf(each.year()),
                                year != null && each.year() == year))
                        .toList(),
                recorded.filter(_ -> Shown.sees(Field.DEPRIVATION, Field.HEALTH))
                        .map(this::indicators)
                        .orElse(null),
                People.list(file, sheet),
                People.restricted(file),
                People.note(file),
                Histories.of(file, assessments, places),
                recorded.filter(_ -> seesReasons()).map(slips::slip).orElse(null),
                year == null ? "" : Links.why(id, year),
                Links.changes(id),
                Links.log(id),
                Acting.current().may(Right.ANSWER_SUBJECTS) ? Links.newSubjectRequest(id) : null);
    }

    WhyPage whyPage(HouseholdId id, int year) {
        if (!seesReasons()) {
            throw new ProblemException(PageProblem.REASONS_HIDDEN, id + " in " + year);
        }
        var file = file(id);
        var recorded = reviews.assessment(id, year)
                .orElseThrow(() -> new ProblemException(PageProblem.NO_SHEET, id + " in " + year));
        return new WhyPage(
                title(file),
                file.code(),
                places.address(village(file), file.communeId()),
                year,
                slips.slip(recorded),
                indicators(recorded),
                places.today(),
                Links.household(id, year));
    }

    /** The reasons of a verdict compare all of these. */
    private static boolean seesReasons() {
        return Shown.sees(Field.INCOME, Field.DEPRIVATION, Field.HEALTH, Field.BIRTH_DATE);
    }

    private HouseholdFile file(HouseholdId id) {
        return households
                .find(id)
                .orElseThrow(() -> new ProblemException(PageProblem.HOUSEHOLD_NOT_FOUND, id.toString()));
    }

    /** With the word of respect, where the sex of the head is known. */
    static String title(HouseholdFile file) {
        var sex = file.people().stream()
                .filter(person -> person.to() == null && person.name().equals(file.head()))
                .map(HouseholdFile.Person::sex)
                .findFirst()
                .orElse("");
        var address = switch (sex) {
            case "Nữ" -> "bà ";
            case "Nam" -> "ông ";
            default -> "";
        };
        return "Hộ " + address + file.head();
    }

    private List<Link> crumbs(HouseholdFile file, @Nullable Integer year) {
        var shown = year == null ? places.today().getYear() : year;
        var crumbs = new ArrayList<Link>();
        crumbs.add(new Link("Hộ dân", "/households?year=" + shown));
        crumbs.add(new Link(places.unit(file.communeId()).fullName(), Links.commune(file.communeId(), shown)));
        return crumbs;
    }

    private static String village(HouseholdFile file) {
        return file.residences().isEmpty() ? "" : file.residences().getFirst().village();
    }

    private String lead(HouseholdFile file, @Nullable RecordedAssessment recorded) {
        var parts = new ArrayList<String>();
        parts.add("Mã hộ " + file.code());
        parts.add(places.address(village(file), file.communeId()));
        var people =
                file.people().stream().filter(person -> person.to() == null).count();
        if (people > 0) {
            parts.add(people + " nhân khẩu");
        }
        var area = recorded == null ? null : recorded.sheet().areaType();
        var byCommune = places.unit(file.communeId()).areaType();
        if (area != null || byCommune != null) {
            parts.add("khu vực " + Labels.name(area != null ? area : Objects.requireNonNull(byCommune)));
        }
        return String.join(" · ", parts);
    }

    private Indicators indicators(RecordedAssessment recorded) {
        var assessment = recorded.assessment();
        var rules =
                law.standard(recorded.standardId()).map(Standard::indicators).orElse(List.of());
        var facts = assessment.trace().stream()
                .collect(Collectors.toMap(Step::rule, Step::comparison, (first, _second) -> first));
        var dimensions = new LinkedHashMap<String, List<Answer>>();
        for (var rule : rules) {
            dimensions
                    .computeIfAbsent(rule.dimension(), _name -> new ArrayList<>())
                    .add(answer(rule, assessment, facts));
        }
        return new Indicators(
                "Thiếu %d trên %d chỉ số".formatted(assessment.deprived(), rules.size()),
                unknowns(assessment),
                dimensions.entrySet().stream()
                        .map(entry -> new Dimension(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Answer answer(IndicatorRule rule, Assessment assessment, Map<String, String> facts) {
        var answer = assessment.indicators().of(rule.indicator());
        var fact = facts.getOrDefault("INDICATOR:" + rule.code(), ticked(answer));
        var differs = facts.get("TICKS_AND_MEMBERS:" + rule.code());
        return new Answer(rule.name(), answer, differs == null ? fact : fact + " (" + differs + ")");
    }

    private static String ticked(Known answer) {
        return switch (answer) {
            case YES -> "theo phiếu: thiếu";
            case NO -> "theo phiếu: không thiếu";
            case UNKNOWN -> "phiếu chưa ghi";
        };
    }

    private static String unknowns(Assessment assessment) {
        if (assessment.unknown() == 0) {
            return "";
        }
        var effect = assessment.verdict() == Verdict.UNDETERMINED ? "" : ", không làm đổi kết quả";
        return assessment.unknown() + " chỉ số chưa rõ" + effect;
    }
}
