package vn.amno.access.internal;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.amno.access.AccessProblem;
import vn.amno.kernel.ProblemException;

/** What an account may be called, and how that is kept. */
final class AccountNames {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._@-]{3,60}");

    private AccountNames() {}

    /** As it is looked for, whatever was typed. */
    static String key(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isLogin(String key) {
        return LOGIN.matcher(key).matches();
    }

    static String login(String typed) {
        var key = key(typed);
        if (!isLogin(key)) {
            throw new ProblemException(AccessProblem.LOGIN_MALFORMED, "a login of " + key.length() + " characters");
        }
        return key;
    }

    static String name(String typed) {
        if (typed.isBlank()) {
            throw new ProblemException(AccessProblem.NAME_BLANK, "a name of " + typed.length() + " blanks");
        }
        return typed.strip();
    }
}
