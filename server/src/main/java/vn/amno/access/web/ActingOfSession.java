package vn.amno.access.web;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.amno.access.Assignment;
import vn.amno.access.AssignmentWords;
import vn.amno.access.SecondSteps;
import vn.amno.access.SecondSteps.Standing;
import vn.amno.access.Session;
import vn.amno.access.Territory;
import vn.amno.kernel.Acting;
import vn.amno.kernel.Actor;
import vn.amno.kernel.Right;
import vn.amno.kernel.Scope;

/** Who acts in a request. Whoever still has to show or set up a second factor may do nothing yet. Without an assignment that holds today: whoever has signed in, nowhere. */
@Component
class ActingOfSession {

    private final Territory territory;
    private final AssignmentWords words;
    private final SecondSteps steps;

    ActingOfSession(Territory territory, AssignmentWords words, SecondSteps steps) {
        this.territory = territory;
        this.words = words;
        this.steps = steps;
    }

    Acting of(Optional<Session> session, String address) {
        var request = UUID.randomUUID().toString();
        return session.map(known -> signedIn(known, address, request))
                .orElseGet(() -> new Acting(
                        new Actor(null, "", "", address, request),
                        Scope.NOWHERE,
                        Set.of(Right.ANYONE),
                        Set.of(),
                        false));
    }

    /** Whether the session of this request has shown a factor a moment ago. */
    boolean fresh() {
        return SessionAuthentication.current().filter(steps::fresh).isPresent();
    }

    private Acting signedIn(Session session, String address, String request) {
        var account = session.account();
        if (steps.standing(session) != Standing.COMPLETE) {
            return new Acting(
                    new Actor(account.id(), account.name(), "", address, request),
                    Scope.NOWHERE,
                    Set.of(Right.ANYONE),
                    Set.of(),
                    false);
        }
        var assignment = session.assignment();
        var rights = EnumSet.of(Right.ANYONE, Right.SIGNED_IN);
        if (assignment == null) {
            return new Acting(
                    new Actor(account.id(), account.name(), "", address, request),
                    Scope.NOWHERE,
                    rights,
                    Set.of(),
                    false);
        }
        var terms = assignment.terms();
        rights.addAll(terms.role().rights());
        return new Acting(
                new Actor(account.id(), holder(assignment), account.name(), words.text(assignment), address, request),
                scope(assignment),
                rights,
                terms.role().fields(terms.agency()),
                false);
    }

    private static @Nullable UUID holder(Assignment assignment) {
        var delegation = assignment.delegation();
        return delegation == null ? null : delegation.holder();
    }

    /** Nowhere for an assignment whose units have come to lie too far apart: it is to be given anew. */
    private Scope scope(Assignment assignment) {
        var terms = assignment.terms();
        return terms.role().worksInArea()
                ? territory.scope(terms.unit(), terms.furtherUnits()).orElse(Scope.NOWHERE)
                : Scope.NOWHERE;
    }
}
