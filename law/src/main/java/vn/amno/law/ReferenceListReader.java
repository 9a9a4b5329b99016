package vn.amno.law;

import java.util.ArrayList;
import java.util.HashSet;
import vn.amno.rules.LegalRef;

/** Reads a file with one reference list (danh mục). */
final class ReferenceListReader {

    private ReferenceListReader() {}

    static ReferenceList read(YamlMap file) {
        var id = Names.slug(file, "id");
        var name = file.text("name");
        var source = Source.required(file, "source").ref();
        var items = new ArrayList<ReferenceList.Item>();
        var codes = new HashSet<String>();
        for (var map : file.maps("items")) {
            var item = item(map, source);
            if (!codes.add(item.code()) && YamlMap.readable(item.code())) {
                map.fault("code", "mã “%s” có hai lần trong danh mục.".formatted(item.code()));
            }
            items.add(item);
        }
        return new ReferenceList(id, name, source, items);
    }

    private static ReferenceList.Item item(YamlMap map, LegalRef listSource) {
        var source = map.has("source") ? Source.required(map, "source").ref() : listSource;
        var from = map.has("from") ? map.date("from") : null;
        var to = map.has("to") ? map.date("to") : null;
        if (from != null && to != null && from.isAfter(to)) {
            map.fault("from", "ngày bắt đầu %s sau ngày kết thúc %s.".formatted(from, to));
            to = null;
        }
        return new ReferenceList.Item(map.text("code"), map.text("name"), source, from, to);
    }
}
