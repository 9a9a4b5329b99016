package vn.amno.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import vn.amno.access.Accounts;
import vn.amno.access.Assignment;
import vn.amno.access.AssignmentWords;
import vn.amno.access.Delegations;
import vn.amno.access.Session;
import vn.amno.access.Sessions;
import vn.amno.web.Formats;

@Component
class MePages {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Delegations delegations;
    private final AssignmentWords words;
    private final Clock clock;

    MePages(Accounts accounts, Sessions sessions, Delegations delegations, AssignmentWords words, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.delegations = delegations;
        this.words = words;
        this.clock = clock;
    }

    MePage page(Session session) {
        var today = LocalDate.now(clock);
        var account = session.account();
        return new MePage(
                account,
                accounts.assignments(account.id()).stream()
                        .filter(assignment -> assignment.holdsOn(today))
                        .map(assignment -> line(assignment, session))
                        .toList(),
                delegations.given(account.id()).stream().map(this::handed).toList(),
                sessions.list(account.id()).stream()
                        .map(visit -> visit(visit, session))
                        .sorted(Comparator.comparing(MePage.Visit::current).reversed())
                        .toList());
    }

    private MePage.Line line(Assignment assignment, Session session) {
        var acting = session.assignment();
        return new MePage.Line(
                assignment.id().toString(),
                words.role(assignment),
                words.path(assignment.terms().unit()),
                AssignmentWords.days(assignment.terms()),
                acting != null && acting.id().equals(assignment.id()),
                assignment.delegation() == null && assignment.terms().role().mayBeDelegated());
    }

    private MePage.Handed handed(Delegations.Given given) {
        var terms = given.assignment().terms();
        return new MePage.Handed(
                given.assignment().id().toString(),
                given.receiver(),
                words.role(terms),
                words.path(terms.unit()),
                AssignmentWords.days(terms));
    }

    private static MePage.Visit visit(Session visit, Session current) {
        return new MePage.Visit(
                visit.id().toString(),
                DeviceWords.text(visit.device()),
                visit.device().address(),
                Formats.moment(visit.startedAt()),
                Formats.moment(visit.seenAt()),
                visit.id().equals(current.id()));
    }
}
