package vn.amno.audit.internal;

import java.nio.charset.StandardCharsets;
import vn.amno.keys.Sealing;

/** Seals by writing place and text backwards, so that a test sees what was sealed where. */
final class TurnedAround implements Sealing {

    @Override
    public byte[] seal(String place, byte[] plain) {
        return turn(place + "|" + new String(plain, StandardCharsets.UTF_8));
    }

    @Override
    public byte[] open(String place, byte[] sealed) {
        var text = new String(turn(new String(sealed, StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        if (!text.startsWith(place + "|")) {
            throw new IllegalStateException("sealed for another place");
        }
        return text.substring(place.length() + 1).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] turn(String text) {
        return new StringBuilder(text).reverse().toString().getBytes(StandardCharsets.UTF_8);
    }
}
