package vn.amno.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.area.Areas;
import vn.amno.household.Changes;
import vn.amno.household.Neighbours;
import vn.amno.household.Registry;

/** What holds of every handler there is, whoever asks (ASVS groups 22 and 23): safety headers, no word to foreign origins, no act without the secret of a form, no act by reading. */
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
class EveryHandlerTests {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'; object-src 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Strict-Transport-Security",
            "max-age=31536000; includeSubDomains");

    private static final List<Role> ROLES =
            List.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.AUDITOR, Role.ADMINISTRATOR);

    private final MockMvcTester mvc;
    private final RequestMappingHandlerMapping mapping;
    private final Neighbours neighbours;
    private final JdbcClient jdbc = PostgresForTests.superuser();

    EveryHandlerTests(
            MockMvcTester mvc,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            Registry registry,
            Changes changes,
            Areas areas) {
        this.mvc = mvc;
        this.mapping = mapping;
        this.neighbours = new Neighbours(mvc, registry, changes, areas);
    }

    @BeforeEach
    void somethingToSee() {
        neighbours.clear();
        neighbours.fill(Neighbours.OWN);
    }

    @Test
    void everyAnswerTellsTheBrowserToTrustNobodyElse() {
        var softly = new SoftAssertions();
        for (var address : List.of(
                "/",
                "/sign-in",
                "/css/amno.css",
                "/js/form-token.js",
                "/nothing-here",
                "/households",
                "/favicon.svg")) {
            see(softly, address, ask("GET", address, signedIn(Role.COMMUNE_OFFICER), true));
        }
        for (var handler : handlers()) {
            for (var role : ROLES) {
                see(softly, handler.toString(), ask(handler.method(), handler.address(), signedIn(role), true));
            }
        }
        softly.assertAll();
    }

    @Test
    void noActIsDoneWithoutTheSecretOfItsForm() {
        var acts = handlers().stream()
                .filter(handler -> !handler.method().equals("GET"))
                .toList();
        var before = content();

        assertThat(acts).hasSizeGreaterThan(15);
        for (var act : acts) {
            for (var role : ROLES) {
                for (var asFragment : List.of(true, false)) {
                    assertThat(ask(act.method(), act.address(), signedIn(role).withoutFormToken(), asFragment))
                            .as("%s as %s", act, role)
                            .hasStatus(403);
                }
            }
        }
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void readingChangesNothing() {
        var readers = handlers().stream()
                .filter(handler -> handler.method().equals("GET"))
                .toList();
        for (var role : ROLES) {
            signedIn(role);
        }
        read(readers);
        var before = content();

        read(readers);

        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aRequestIsNotSentBackToWhoTracesIt() {
        assertThat(mvc.method(HttpMethod.TRACE)
                        .uri("/")
                        .with(signedIn(Role.COMMUNE_OFFICER))
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isGreaterThanOrEqualTo(400);
    }

    private void read(List<Handler> readers) {
        for (var reader : readers) {
            for (var role : ROLES) {
                ask("GET", reader.address(), signedIn(role), false);
            }
        }
    }

    private static void see(SoftAssertions softly, String what, MvcTestResult answer) {
        if (answer.getUnresolvedException() != null) {
            return;
        }
        HEADERS.forEach((name, value) -> softly.assertThat(answer.getResponse().getHeader(name))
                .as("%s: %s", what, name)
                .isEqualTo(value));
        softly.assertThat(answer.getResponse().getHeader("Access-Control-Allow-Origin"))
                .as(what)
                .isNull();
    }

    private MvcTestResult ask(String method, String address, SignedIn who, boolean asFragment) {
        var request = mvc.method(HttpMethod.valueOf(method))
                .uri(address)
                .header("Origin", "https://elsewhere.example")
                .with(who);
        return (asFragment ? request.header("HX-Request", "true") : request).exchange();
    }

    private static SignedIn signedIn(Role role) {
        return SignedIn.as(role, role == Role.ADMINISTRATOR ? null : Neighbours.OWN);
    }

    /** A fingerprint of each table but the log and the last use of sessions. */
    private Map<String, String> content() {
        var content = new TreeMap<String, String>();
        for (var table : jdbc.sql("""
                select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname not in ('audit', 'event', 'information_schema', 'public') and n.nspname !~ '^pg_'
                    and c.relname not in ('session', 'session_factor')
                """).query((row, _) -> row.getString(1)).list()) {
            content.put(
                    table,
                    jdbc.sql(
                                    "select count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '') from %s t"
                                            .formatted(table))
                            .query(String.class)
                            .single());
        }
        return content;
    }

    private List<Handler> handlers() {
        var handlers = new ArrayList<Handler>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (!ErrorController.class.isAssignableFrom(method.getBeanType())) {
                for (var pattern : info.getPatternValues()) {
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(verb -> addresses(pattern)
                                    .forEach(address -> handlers.add(new Handler(verb.name(), address))));
                }
            }
        });
        return handlers;
    }

    private Stream<String> addresses(String pattern) {
        return pattern.contains("{")
                ? neighbours.ids(Neighbours.OWN).stream().map(id -> pattern.replaceAll("\\{[^}]*}", id.toString()))
                : Stream.of(pattern);
    }

    private record Handler(String method, String address) {}
}
