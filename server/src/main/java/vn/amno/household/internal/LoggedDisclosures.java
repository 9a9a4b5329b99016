package vn.amno.household.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.household.Disclosures;
import vn.amno.household.HouseholdFile.Person;
import vn.amno.household.HouseholdId;
import vn.amno.household.HouseholdProblem;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Field;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;

/** Lets personal data out, and writes down that it did. */
@Service
class LoggedDisclosures implements Disclosures {

    private static final String HOUSEHOLD = "household";

    private final DisclosureStore store;
    private final TimeOrderedIds ids;
    private final HouseholdReadStore households;
    private final RestrictionStore restrictions;
    private final RegistryCipher cipher;
    private final AuditLog log;
    private final Clock clock;
    private final long mostRowsADay;

    LoggedDisclosures(
            DisclosureStore store,
            TimeOrderedIds ids,
            HouseholdReadStore households,
            RestrictionStore restrictions,
            RegistryCipher cipher,
            AuditLog log,
            Clock clock,
            @Value("${amno.export.rows-per-day}") long mostRowsADay) {
        this.store = store;
        this.ids = ids;
        this.households = households;
        this.restrictions = restrictions;
        this.cipher = cipher;
        this.log = log;
        this.clock = clock;
        this.mostRowsADay = mostRowsADay;
    }

    @Override
    @Transactional
    public String citizenId(HouseholdId household, UUID person, String reason) {
        var acting = Acting.current();
        var restricted = restrictions.since(person).isPresent();
        if (!acting.may(Right.UNMASK)
                || !acting.sees(Field.CITIZEN_ID)
                || (restricted && !acting.may(Right.ANSWER_SUBJECTS))) {
            throw new ProblemException(HouseholdProblem.NOT_TO_BE_UNMASKED, person.toString());
        }
        requireReason(reason);
        var sealed = store.find(household.value(), person)
                .filter(found -> Scope.current().contains(found.areaKey()))
                .orElseThrow(() -> new ProblemException(HouseholdProblem.HOUSEHOLD_NOT_FOUND, person.toString()));
        log.record(new Act(Action.UNMASKED, HOUSEHOLD, household.value().toString())
                .inArea(sealed.areaKey())
                .because(reason.strip())
                .with(Map.of("person", person.toString(), "field", Field.CITIZEN_ID.vietnamese())));
        return cipher.openCitizenId(person, sealed.citizenId().bytes());
    }

    @Override
    @Transactional
    public void opened(HouseholdId household) {
        store.findArea(household.value())
                .ifPresent(area -> log.recordOnce(
                        new Act(Action.OPENED, HOUSEHOLD, household.value().toString()).inArea(area),
                        LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant()));
    }

    @Override
    @Transactional
    public void printed(HouseholdId household, String page) {
        store.findArea(household.value())
                .ifPresent(area -> log.record(
                        new Act(Action.PRINTED, HOUSEHOLD, household.value().toString())
                                .inArea(area)
                                .with(Map.of("page", page))));
    }

    @Override
    @Transactional
    public void printedList(String page) {
        log.record(new Act(Action.PRINTED, "list", "").with(Map.of("page", page)));
    }

    @Override
    @Transactional
    public Person restricted(HouseholdId household, UUID who, String reason) {
        if (!Acting.current().may(Right.ANSWER_SUBJECTS)) {
            throw new ProblemException(HouseholdProblem.NOT_TO_BE_UNMASKED, who.toString());
        }
        requireReason(reason);
        var areaKey = store.findArea(household.value())
                .filter(Scope.current()::contains)
                .orElseThrow(() -> new ProblemException(HouseholdProblem.HOUSEHOLD_NOT_FOUND, household.toString()));
        var person = households.people(household.value()).stream()
                .filter(each -> each.id().equals(who) && each.restrictedSince() != null)
                .findFirst()
                .orElseThrow(() -> new ProblemException(HouseholdProblem.HOUSEHOLD_NOT_FOUND, who.toString()));
        log.record(new Act(Action.UNMASKED, HOUSEHOLD, household.value().toString())
                .inArea(areaKey)
                .because(reason.strip())
                .with(Map.of("person", who.toString(), "field", "hồ sơ đang hạn chế xử lý")));
        return person;
    }

    @Override
    @Transactional
    public void export(Export export) {
        var acting = Acting.current();
        if (!acting.may(Right.EXPORT_NAMES)) {
            throw new ProblemException(HouseholdProblem.NOT_TO_BE_EXPORTED, export.file());
        }
        requireReason(export.purpose());
        var rows = export.households().size();
        var account = acting.actor().account();
        if (account != null && store.use(account, LocalDate.now(clock), rows) > mostRowsADay) {
            throw new ProblemException(
                    HouseholdProblem.EXPORT_LIMIT_REACHED,
                    "%d rows more would be more than %d".formatted(rows, mostRowsADay));
        }
        var id = ids.next();
        store.keep(
                id,
                clock.instant(),
                export.households().stream().map(HouseholdId::value).toList());
        var act = new Act(Action.EXPORTED, "export", id.toString())
                .because(export.purpose().strip())
                .with(Map.of(
                        "file", export.file(),
                        "filter", export.filter(),
                        "rows", String.valueOf(rows)));
        var areaKey = export.areaKey();
        log.record(areaKey == null ? act : act.inArea(areaKey));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> exportsOf(HouseholdId household, int limit) {
        return store.exportsOf(household.value(), limit);
    }

    @Override
    @Transactional(readOnly = true)
    public long exportableToday() {
        var account = Acting.current().actor().account();
        return account == null ? mostRowsADay : Math.max(0, mostRowsADay - store.used(account, LocalDate.now(clock)));
    }

    private static void requireReason(String reason) {
        if (!Disclosures.reasonable(reason)) {
            throw new ProblemException(
                    HouseholdProblem.REASON_MISSING, "a reason of %d characters".formatted(reason.length()));
        }
    }
}
