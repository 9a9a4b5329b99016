package vn.amno.access;

/**
 * From where somebody signs in.
 *
 * @param address of the machine
 * @param text what the browser calls itself; cut to {@value #LONGEST} characters
 */
public record Device(String address, String text) {

    private static final int LONGEST = 200;

    public Device {
        text = text.substring(0, Math.min(text.length(), LONGEST));
    }
}
