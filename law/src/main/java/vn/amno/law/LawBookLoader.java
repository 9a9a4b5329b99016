package vn.amno.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import vn.amno.rules.Standard;

/** Reads all files that the index names, checks them together, and gives the book or every fault at once. */
final class LawBookLoader {

    private final Faults faults = new Faults();
    private final LawFiles files;
    private final List<Shelf.Entry> values = new ArrayList<>();
    private final List<PeriodChecks.Dated> dated = new ArrayList<>();
    private final LinkedHashMap<String, StandardDraft> national = new LinkedHashMap<>();
    private final List<StandardDraft> provincial = new ArrayList<>();
    private final AreaKinds areaKinds = new AreaKinds();
    private final CalendarReader calendar = new CalendarReader(values);
    private final List<ReferenceList> lists = new ArrayList<>();

    private LawBookLoader(LawFiles.Folder folder) {
        this.files = new LawFiles(folder, faults);
    }

    static LawBook load(LawFiles.Folder folder) {
        return new LawBookLoader(folder).load();
    }

    private LawBook load() {
        var indexFile = files.read(LawIndex.FILE);
        var index = LawIndex.read(indexFile);
        indexFile.reportUnknownKeys();
        each(index.standards(), this::readStandard);
        each(index.provinces(), this::readProvinces);
        each(index.areaKinds(), file -> areaKinds.read(file, values));
        each(index.values(), file -> PlainValues.read(file, values));
        each(index.calendars(), calendar::read);
        each(index.lists(), file -> lists.add(ReferenceListReader.read(file)));
        var checks = new PeriodChecks(faults);
        checks.standards(dated);
        checks.values(values);
        requireDistinctLists(index);
        faults.throwIfAny();
        return book();
    }

    private LawBook book() {
        var standards = new ArrayList<Standard>();
        national.values().forEach(draft -> standards.add(draft.toRules()));
        provincial.forEach(draft -> standards.add(draft.toRules()));
        var shown = values.stream().map(Shelf.Entry::value).toList();
        return new LoadedLawBook(files.fingerprint(), standards, areaKinds, shown, calendar.calendar(), lists);
    }

    private void each(List<String> names, Consumer<YamlMap> reader) {
        for (var name : names) {
            var file = files.read(name);
            reader.accept(file);
            file.reportUnknownKeys();
        }
    }

    private void readStandard(YamlMap file) {
        var draft = new StandardReader(faults, values).read(file);
        var heading = draft.heading();
        dated.add(new PeriodChecks.Dated(file.file(), heading.id(), heading.jurisdiction(), heading.period()));
        national.putIfAbsent(heading.id(), draft);
    }

    private void readProvinces(YamlMap file) {
        var reader = new ProvinceReader(faults, values, national);
        provincial.addAll(reader.read(file));
        dated.addAll(reader.dated());
    }

    private void requireDistinctLists(LawIndex index) {
        var ids = new HashSet<String>();
        for (var list : lists) {
            if (!ids.add(list.id()) && YamlMap.readable(list.id())) {
                faults.add(
                        index.lists().get(lists.indexOf(list)),
                        "id",
                        "đã có danh mục khác mang mã “%s”.".formatted(list.id()));
            }
        }
    }
}
