package vn.amno.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.access.AccessProblem;
import vn.amno.access.Assignment;
import vn.amno.access.Device;
import vn.amno.access.Factor;
import vn.amno.access.Session;
import vn.amno.access.Sessions;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.kernel.ProblemException;
import vn.amno.kernel.Sha256;

@Service
class SessionRegister implements Sessions {

    /** Saves a write for most requests; a session ends by so much too early at most. */
    private static final Duration TOUCH_AFTER = Duration.ofSeconds(30);

    private final SessionStore sessions;
    private final AssignmentStore assignments;
    private final Tokens tokens;
    private final AuditLog log;
    private final Clock clock;

    SessionRegister(SessionStore sessions, AssignmentStore assignments, Tokens tokens, AuditLog log, Clock clock) {
        this.sessions = sessions;
        this.assignments = assignments;
        this.tokens = tokens;
        this.log = log;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Session> find(String token) {
        var now = ZonedDateTime.now(clock);
        var found = sessions.findLive(Sha256.of(token), now);
        found.filter(live -> live.seenAt().plus(TOUCH_AFTER).isBefore(now.toInstant()))
                .ifPresent(live -> sessions.touch(live.id(), now.toInstant()));
        return found;
    }

    @Override
    @Transactional
    public String open(UUID account, Factor passed, Device device) {
        var now = Instant.now(clock);
        var id = UUID.randomUUID();
        var token = tokens.next();
        var assignment = assignments.list(account).stream()
                .filter(this::holdsToday)
                .reduce((_, oldest) -> oldest)
                .map(Assignment::id)
                .orElse(null);
        sessions.insert(Sha256.of(token), new SessionStore.Opened(id, account, assignment, device), now);
        sessions.putFactor(id, passed, now);
        return token;
    }

    @Override
    @Transactional
    public String pass(Session session, Factor factor) {
        sessions.putFactor(session.id(), factor, Instant.now(clock));
        return renewed(session);
    }

    @Override
    @Transactional
    public String act(Session session, UUID assignment) {
        var chosen = assignments.get(
                assignment, found -> found.account().equals(session.account().id()) && holdsToday(found));
        sessions.setAssignment(session.id(), chosen.id());
        log.record(new Act(Action.ASSIGNMENT_SWITCHED, "assignment", chosen.id().toString())
                .with(Map.of("role", chosen.terms().role().vietnamese())));
        return renewed(session);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Session> list(UUID account) {
        return sessions.listLive(account, ZonedDateTime.now(clock));
    }

    @Override
    @Transactional
    public void end(UUID account, UUID session, Ending why) {
        if (!sessions.end(account, session, why, Instant.now(clock))) {
            throw new ProblemException(AccessProblem.SESSION_NOT_FOUND, "session " + session);
        }
        log.record(new Act(Action.SESSION_ENDED, "account", account.toString())
                .with(Map.of("session", session.toString(), "why", why.name())));
    }

    @Override
    @Transactional
    public void endAll(UUID account, Optional<UUID> except, Ending why) {
        var ended = sessions.endAll(account, except.orElse(null), why, Instant.now(clock));
        if (ended > 0) {
            log.record(new Act(Action.SESSION_ENDED, "account", account.toString())
                    .with(Map.of("sessions", String.valueOf(ended), "why", why.name())));
        }
    }

    private String renewed(Session session) {
        var token = tokens.next();
        sessions.replaceToken(session.id(), Sha256.of(token));
        return token;
    }

    private boolean holdsToday(Assignment assignment) {
        return assignment.holdsOn(LocalDate.now(clock));
    }
}
