package vn.amno.household.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.amno.household.SheetsRecorded;
import vn.amno.household.internal.PeopleWriteStore.NewCitizenId;
import vn.amno.keys.Opaque;

/** Brings staged rows into the registry: the one way for imports and for everything else that records sheets. Called within a transaction. */
@Component
class StagedWriter {

    private final PlaceStore placeStore;
    private final Places places;
    private final HouseholdWriteStore households;
    private final PeopleWriteStore people;
    private final MembershipWriteStore memberships;
    private final SheetWriteStore sheets;
    private final RegistryCipher cipher;
    private final ApplicationEventPublisher events;

    StagedWriter(
            PlaceStore placeStore,
            Places places,
            HouseholdWriteStore households,
            PeopleWriteStore people,
            MembershipWriteStore memberships,
            SheetWriteStore sheets,
            RegistryCipher cipher,
            ApplicationEventPublisher events) {
        this.placeStore = placeStore;
        this.places = places;
        this.households = households;
        this.people = people;
        this.memberships = memberships;
        this.sheets = sheets;
        this.cipher = cipher;
        this.events = events;
    }

    /**
     * @param batch of the sheets that are written
     */
    void write(UUID run, LocalDate day, UUID batch) {
        households.makeRoom();
        placeStore.load(places.registerAll(placeStore.named(run)));
        households.insertNewcomers(run, day);
        households.selectTouched(run, day);
        households.selectMovedByTouched(day);
        households.move(day);
        households.renameHeads();
        writePeople(run, day);
        var written = sheets.insert(run, day, batch) + sheets.update(run, day, batch);
        if (written > 0) {
            events.publishEvent(new SheetsRecorded(batch, day.getYear()));
        }
    }

    private void writePeople(UUID run, LocalDate day) {
        var endReason = "không còn trong phiếu " + day.getYear();
        people.match(run);
        people.insertPeople();
        people.updatePeople();
        people.updateCitizenIds(
                people.newCitizenIds().stream().map(this::sealForPerson).toList());
        memberships.insertForNewPeople(day);
        memberships.keepKnownPeople(day, endReason);
        memberships.endUnlisted(day, endReason);
    }

    private NewCitizenId sealForPerson(NewCitizenId found) {
        var citizenId = cipher.openCitizenId(found.staged(), found.sealed().bytes());
        return new NewCitizenId(
                found.person(),
                found.staged(),
                new Opaque(cipher.sealCitizenId(found.person(), citizenId)),
                found.key());
    }
}
