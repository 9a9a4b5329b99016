package vn.amno.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.area.Areas;
import vn.amno.household.Changes;
import vn.amno.household.Neighbours;
import vn.amno.household.Registry;

/**
 * No reading and no writing across areas (P6). Every handler is asked, as every role, about the own commune, its sibling, its parent, its village and another province.
 * What is said must be the same whether there is anything elsewhere or not: so neither a list, a count, a group, a fragment nor a file tells of it.
 */
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
class AreaMatrixTests {

    private static final UUID NOWHERE = UUID.fromString("019a0000-0000-7000-8000-000000000000");

    /** Its lines tell of the requests of this test as well; it is searched for what is elsewhere, not compared. */
    private static final List<String> TELLS_OF_THE_TEST = List.of("/audit", "/audit/export", "/me");

    /** What has an id of its own but no area: public data, accounts, what is made when it is asked for. */
    private static final List<String> WITHOUT_AREA =
            List.of("/areas/", "/law/", "/set-up/", "/sign-in/", "/accounts/", "/me/");

    /** Asked for what is elsewhere like all others; of these the own commune has nothing to show here. */
    private static final List<String> NOTHING_OF_ITS_OWN = List.of(
            "/privacy/requests/{id}",
            "/privacy/requests/{id}/slip",
            "/changes/{move}/accept",
            "/duplicates/{id}",
            "/households/{id}/people/{person}/citizen-id",
            "/households/{id}/people/{person}/restricted");

    private final MockMvcTester mvc;
    private final RequestMappingHandlerMapping mapping;
    private final Neighbours neighbours;

    AreaMatrixTests(
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
    void nothingAnywhere() {
        neighbours.clear();
    }

    @Test
    @Tag("deep")
    void whatHappensElsewhereChangesNoAnswer() {
        neighbours.fill(Neighbours.OWN);
        var alone = answers(commune());
        var provinceBefore = answers(province());

        neighbours.fill(Neighbours.SIBLING);
        assertThat(differing(alone, answers(commune()))).isEmpty();
        var province = answers(province());
        assertThat(differing(provinceBefore, province))
                .as("who acts in both communes sees both")
                .anyMatch(request -> request.contains("PROVINCE_OFFICER GET /households?"))
                .anyMatch(request -> request.contains("STEERING_COMMITTEE GET /?"))
                .anyMatch(request -> request.contains("/changes"));

        neighbours.fill(neighbours.foreign());
        var commune = answers(commune());
        assertThat(differing(alone, commune)).isEmpty();
        assertThat(differing(province, answers(province()))).isEmpty();
        assertThat(naming(commune, Neighbours.OWN))
                .as("answers that name somebody of the own commune")
                .hasSizeGreaterThan(5);
        assertThat(naming(rawAnswers(commune()), Neighbours.SIBLING)).isEmpty();
        assertThat(naming(rawAnswers(province()), neighbours.foreign())).isEmpty();
    }

    @Test
    void whatLiesElsewhereIsAnsweredAsWhatDoesNotExist() {
        neighbours.fill(Neighbours.OWN);
        neighbours.fill(Neighbours.SIBLING);
        neighbours.fill(neighbours.foreign());
        var before = neighbours.contentOutside(Neighbours.OWN);
        var reached = new TreeSet<String>();

        var softly = new SoftAssertions();
        for (var handler : withId()) {
            for (var asker : commune().entrySet()) {
                var nothing = answer(handler, NOWHERE, asker.getValue());
                for (var place : List.of(Neighbours.SIBLING, neighbours.foreign())) {
                    for (var id : neighbours.ids(place)) {
                        softly.assertThat(Answers.difference(nothing, answer(handler, id, asker.getValue())))
                                .as("%s %s as %s", handler.method(), handler.pattern(), asker.getKey())
                                .isEmpty();
                    }
                }
                if (handler.method().equals("GET")
                        && neighbours.ids(Neighbours.OWN).stream()
                                .anyMatch(id ->
                                        answer(handler, id, asker.getValue()).startsWith("200"))) {
                    reached.add(handler.pattern());
                }
            }
        }
        softly.assertThat(withId().stream()
                        .filter(handler -> handler.method().equals("GET"))
                        .map(Handler::pattern)
                        .filter(pattern -> !NOTHING_OF_ITS_OWN.contains(pattern)))
                .as("handlers of the own area that answer; without one, nothing is shown of the others")
                .allMatch(reached::contains);
        softly.assertThat(neighbours.contentOutside(Neighbours.OWN)).isEqualTo(before);
        softly.assertAll();
    }

    private static Map<String, SignedIn> commune() {
        var askers = new TreeMap<String, SignedIn>();
        for (var role : List.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.STEERING_COMMITTEE, Role.AUDITOR)) {
            askers.put(role.name(), SignedIn.as(role, Neighbours.OWN));
        }
        askers.put(Role.AGENCY_OFFICER.name(), SignedIn.as(Agency.HEALTH, Neighbours.OWN));
        return askers;
    }

    private static Map<String, SignedIn> province() {
        var askers = new TreeMap<String, SignedIn>();
        for (var role : List.of(Role.PROVINCE_OFFICER, Role.STEERING_COMMITTEE, Role.AUDITOR)) {
            askers.put(role.name(), SignedIn.as(role, Neighbours.PROVINCE));
        }
        return askers;
    }

    private Map<String, String> answers(Map<String, SignedIn> askers) {
        var answers = rawAnswers(askers);
        answers.keySet()
                .removeIf(request -> TELLS_OF_THE_TEST.stream()
                        .anyMatch(address ->
                                request.endsWith(" GET " + address) || request.contains(" GET " + address + "?")));
        return answers;
    }

    /** Of all handlers that read and need no id, with everything that an address may ask about each area. */
    private Map<String, String> rawAnswers(Map<String, SignedIn> askers) {
        var answers = new TreeMap<String, String>();
        for (var handler : handlers()) {
            if (handler.method().equals("GET") && !handler.pattern().contains("{")) {
                for (var question : neighbours.questions()) {
                    for (var asker : askers.entrySet()) {
                        var address = handler.pattern() + question;
                        answers.put(
                                asker.getKey() + " GET " + address,
                                Answers.plain(mvc.get()
                                        .uri(URI.create(address))
                                        .with(asker.getValue())
                                        .exchange()));
                    }
                }
            }
        }
        return answers;
    }

    private String answer(Handler handler, UUID id, SignedIn asker) {
        var request = mvc.method(HttpMethod.valueOf(handler.method()))
                .uri(handler.pattern().replaceAll("\\{[^}]*}", id.toString()))
                .param("year", "2022")
                .param("kind", handler.method().equals("GET") ? "ADD_MEMBER" : "REMOVE_MEMBER")
                .with(asker);
        if (!handler.method().equals("GET")) {
            for (var field : List.of("household", "person", "target", "member", "assignment")) {
                request = request.param(field, id.toString());
            }
            request = request.param("version", "1")
                    .param("reason", "Thử")
                    .param("on", "01/12/2022")
                    .param("note", "Thử");
        }
        return Answers.plain(request.exchange()).replace(id.toString(), "ID");
    }

    private static List<String> differing(Map<String, String> before, Map<String, String> now) {
        return now.keySet().stream()
                .map(request -> Map.entry(
                        request, Answers.difference(before.getOrDefault(request, ""), now.getOrDefault(request, ""))))
                .filter(request -> !request.getValue().isEmpty())
                .map(request -> request.getKey() + ": " + request.getValue())
                .toList();
    }

    /** Requests whose answers hold something of a commune that the address did not ask for. */
    private List<String> naming(Map<String, String> answers, int commune) {
        return answers.entrySet().stream()
                .filter(answer -> neighbours.canaries(commune).stream()
                        .anyMatch(canary -> answer.getValue().contains(canary)
                                && !answer.getKey().contains(URLEncoder.encode(canary, StandardCharsets.UTF_8))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Handler> withId() {
        return handlers().stream()
                .filter(handler -> handler.pattern().contains("{")
                        && WITHOUT_AREA.stream().noneMatch(handler.pattern()::startsWith))
                .toList();
    }

    private List<Handler> handlers() {
        var handlers = new ArrayList<Handler>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (!ErrorController.class.isAssignableFrom(method.getBeanType())) {
                for (var pattern : info.getPatternValues()) {
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(verb -> handlers.add(new Handler(verb.name(), pattern)));
                }
            }
        });
        return List.copyOf(handlers);
    }

    private record Handler(String method, String pattern) {}
}
