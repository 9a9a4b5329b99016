package vn.amno.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import vn.amno.access.web.ContinuePage.Filled;

/**
 * What somebody filled in before being asked again who they are. It travels in the page, not through the database. Passwords and files are left out: they are to be given
 * again.
 */
final class HeldForm {

    private static final int LONGEST = 100_000;
    private static final String SENT = "?";

    private HeldForm() {}

    /** Whether all that was filled in can be held. */
    static boolean holds(HttpServletRequest request) {
        var type = request.getContentType();
        var filled = of(request);
        return (type == null || type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE))
                && filled.length() <= LONGEST
                && request.getParameterMap().keySet().stream().noneMatch(HeldForm::isSecret);
    }

    /** Never empty, even of a form that has no fields but its button. */
    static String of(HttpServletRequest request) {
        return SENT
                + request.getParameterMap().entrySet().stream()
                        .filter(field -> !field.getKey().equals(FormTokens.PARAMETER) && !isSecret(field.getKey()))
                        .flatMap(HeldForm::pairs)
                        .collect(Collectors.joining("&"));
    }

    static boolean isOne(String form) {
        return form.startsWith(SENT);
    }

    static List<Filled> fields(String form) {
        var fields = new ArrayList<Filled>();
        for (var pair : form.substring(SENT.length()).split("&", -1)) {
            var middle = pair.indexOf('=');
            if (middle > 0) {
                fields.add(new Filled(decoded(pair.substring(0, middle)), decoded(pair.substring(middle + 1))));
            }
        }
        return fields;
    }

    private static Stream<String> pairs(Map.Entry<String, String[]> field) {
        return Arrays.stream(field.getValue()).map(value -> encoded(field.getKey()) + "=" + encoded(value));
    }

    private static boolean isSecret(String name) {
        return name.toLowerCase(Locale.ROOT).contains("password");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
