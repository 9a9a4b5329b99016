package vn.amno.household.change.web;

/**
 * One request in a list.
 *
 * @param style last part of the class {@code an-state--}
 */
public record RequestLine(
        String address,
        String kind,
        String household,
        String place,
        String on,
        String state,
        String style,
        String icon,
        String who,
        String at) {}
