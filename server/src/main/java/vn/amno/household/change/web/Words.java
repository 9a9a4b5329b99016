package vn.amno.household.change.web;

import vn.amno.household.change.Change.Kind;
import vn.amno.household.change.ChangeRequest.State;

/** What people read for the constants of requests. */
final class Words {

    private Words() {}

    /** Last part of the class {@code an-state--}. */
    static String style(State state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> "wait";
            case SUBMITTED -> "warn";
            case APPROVED -> "ok";
            case RETURNED, UNDONE -> "stop";
        };
    }

    static String icon(State state) {
        return switch (state) {
            case DRAFT, SUBMITTED -> "clock";
            case APPROVED -> "ok";
            case RETURNED -> "stop";
            case WITHDRAWN, UNDONE -> "x";
        };
    }

    /** On the button that hands a request on. */
    static String submit(Kind kind) {
        return "Gửi duyệt: " + inSentence(kind);
    }

    static String inSentence(Kind kind) {
        return lower(kind.vietnamese());
    }

    static String lower(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
