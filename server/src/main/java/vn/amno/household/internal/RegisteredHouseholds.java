package vn.amno.household.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.area.Village;
import vn.amno.area.Villages;
import vn.amno.household.HouseholdFile;
import vn.amno.household.HouseholdFile.Residence;
import vn.amno.household.HouseholdFile.YearSheet;
import vn.amno.household.HouseholdId;
import vn.amno.household.Households;
import vn.amno.household.RosterLine;
import vn.amno.household.RosterQuery;
import vn.amno.household.internal.HouseholdReadStore.Home;
import vn.amno.household.internal.RosterStore.Line;

/** Answers questions about households. */
@Service
class RegisteredHouseholds implements Households {

    private final HouseholdReadStore store;
    private final SheetReadStore sheets;
    private final RosterStore roster;
    private final Villages villages;
    private final WorkbookExport export;
    private final RestrictionStore restrictions;

    RegisteredHouseholds(
            HouseholdReadStore store,
            SheetReadStore sheets,
            RosterStore roster,
            Villages villages,
            WorkbookExport export,
            RestrictionStore restrictions) {
        this.store = store;
        this.sheets = sheets;
        this.roster = roster;
        this.villages = villages;
        this.export = export;
        this.restrictions = restrictions;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<HouseholdFile> find(HouseholdId id) {
        var hiding = restrictions.hidings(List.of(id.value())).getOrDefault(id.value(), Hiding.NOTHING);
        return store.find(id.value())
                .map(head -> new HouseholdFile(
                        id,
                        head.code(),
                        head.communeId(),
                        hiding.head(head.name()),
                        head.registeredOn(),
                        head.closedOn(),
                        residences(store.homes(id.value())),
                        store.people(id.value()).stream().map(Hiding::person).toList(),
                        sheets.list(id.value()).stream()
                                .map(sheet -> new YearSheet(
                                        sheet.year(), sheet.reviewDate(), hiding.sheet(Masking.sheet(sheet.sheet()))))
                                .toList()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<RosterLine> roster(RosterQuery query, int offset, int limit) {
        var lines = query.text().isBlank()
                ? roster.list(query, offset, limit)
                : roster.search(query, TypedWords.of(query.text()), offset, limit);
        var names = villages.find(lines.stream()
                .map(Line::villageId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return lines.stream().map(line -> toRosterLine(line, names)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public long count(RosterQuery query) {
        return query.text().isBlank() ? roster.count(query) : roster.countFound(query, TypedWords.of(query.text()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, Long> countByCommune(int keyFrom, int keyTo, LocalDate day) {
        return roster.countByCommune(keyFrom, keyTo, day);
    }

    @Override
    @Transactional(readOnly = true)
    public void export(int year, Collection<HouseholdId> households, List<String> stamp, OutputStream target)
            throws IOException {
        export.write(year, households.stream().map(HouseholdId::value).toList(), stamp, target);
    }

    private List<Residence> residences(List<Home> homes) {
        var names = villages.find(homes.stream()
                .map(Home::villageId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return homes.stream()
                .map(home -> new Residence(home.communeId(), name(home.villageId(), names), home.from(), home.to()))
                .toList();
    }

    private static RosterLine toRosterLine(Line line, Map<Integer, Village> names) {
        return new RosterLine(
                new HouseholdId(line.household()),
                line.code(),
                line.head(),
                line.communeId(),
                name(line.villageId(), names),
                line.members(),
                line.since());
    }

    private static String name(@Nullable Integer villageId, Map<Integer, Village> names) {
        var village = villageId == null ? null : names.get(villageId);
        return village == null ? "" : village.name();
    }
}
