package vn.amno.law;

import java.util.List;

/** Reads files of single values that are shown and looked up by key, such as states derived from two lists. */
final class PlainValues {

    private PlainValues() {}

    /** Reads {@code group} and {@code values}, each with its own period. */
    static void read(YamlMap file, List<Shelf.Entry> values) {
        var group = file.text("group");
        for (var map : file.maps("values")) {
            put(map, new Shelf(values, new Shelf.Scope(file.file(), group, Names.NATIONAL, Period.read(map)), ""));
        }
    }

    /** Reads {@code key}, {@code name}, {@code value}, {@code unit}, {@code source} and {@code note} and shelves the value. */
    static void put(YamlMap map, Shelf shelf) {
        var reading = new Shelf.Reading(map.text("name"), map.readableOrNull("value"), map.optionalText("unit"));
        shelf.put(Names.dotted(map, "key"), reading, Basis.read(map, !map.isNull("value")));
    }
}
