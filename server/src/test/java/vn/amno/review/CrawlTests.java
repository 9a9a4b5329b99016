package vn.amno.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.access.Agency;
import vn.amno.access.Role;
import vn.amno.access.SignedIn;
import vn.amno.area.Areas;
import vn.amno.household.HouseholdId;
import vn.amno.household.Households;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.household.RosterQuery;
import vn.amno.household.workbook.ReviewWorkbookWriter;
import vn.amno.privacy.Channel;
import vn.amno.privacy.NewSubjectRequest;
import vn.amno.privacy.SubjectRequests;
import vn.amno.privacy.Wish;

/**
 * Asks for every mapped page as each role, and follows the links of each page: no whole citizen id in a body or an address, nothing that a browser or a proxy keeps,
 * nothing that the content security policy would have to make room for (ASVS 14.2.1, 14.2.6, 14.3.2, 3.4.3), and no link to a page that the role may not open.
 */
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrawlTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final int BAC_GIANG = 1200024;
    private static final int TAN_YEN = 1100216;
    private static final int FIRST_OF_EACH_SHAPE = 2;
    private static final Set<Role> WITHOUT_NAMES =
            EnumSet.of(Role.STEERING_COMMITTEE, Role.ADMINISTRATOR, Role.DISTRICT_OFFICER);

    private static final Pattern LINK = Pattern.compile("(?:href|action|src)=\"([^\"]*)\"");
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|\\son[a-z]+=|<style|<script(?![^>]*\\ssrc=)|javascript:");
    private static final Pattern TWELVE_DIGITS = Pattern.compile("(?<![0-9a-f-])[0-9]{12}(?![0-9a-f-])");

    /** Asked for by whoever has not signed in, by the program itself, and by a script of a page. */
    private static final List<String> OPENED_OTHERWISE = List.of("/sign-in", "/confirm", "/duplicates/search");

    private final MockMvcTester mvc;
    private final RequestMappingHandlerMapping mapping;
    private final RegistryTables tables = new RegistryTables();
    private final Areas areas;
    private String household = "";
    private String person = "";
    private String request = "";
    private String run = "";

    CrawlTests(
            MockMvcTester mvc,
            Areas areas,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mvc = mvc;
        this.areas = areas;
        this.mapping = mapping;
    }

    @BeforeAll
    void aHouseholdThatEverythingIsKnownOf(
            @Autowired Registry registry, @Autowired Households households, @Autowired SubjectRequests requests)
            throws IOException {
        clear();
        registry.record(Canaries.DAY, List.of(Canaries.sheet("CN-1", LIEN_CHUNG)));
        var id = households
                .roster(new RosterQuery(0, Integer.MAX_VALUE, Canaries.DAY, "CN-1"), 0, 1)
                .getFirst()
                .id();
        household = id.value().toString();
        var head = households.find(id).orElseThrow().people().getFirst().id();
        person = head.toString();
        request = requests.receive(asked(id, head)).value().toString();
        run = imported();
        assertThat(post("/households/%s/people/%s/citizen-id".formatted(household, person), "đối chiếu thẻ"))
                .hasStatusOk()
                .bodyText()
                .contains(Canaries.CITIZEN_ID);
    }

    @AfterAll
    void clear() {
        PostgresForTests.superuser()
                .sql("truncate privacy.subject_request cascade")
                .update();
        tables.clear();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void noPageTellsMoreThanItShould(Role role) {
        var who = signedIn(role);
        var addresses = mapped();

        assertThat(addresses).hasSizeGreaterThan(30);
        for (var address : addresses) {
            check(role, address, get(who, address));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyLinkOfAPageOpens(Role role) {
        var who = signedIn(role);
        var waiting = new ArrayDeque<>(List.of("/start", "/me"));
        var seen = new HashSet<String>();
        var shapes = new HashMap<String, Integer>();
        while (!waiting.isEmpty()) {
            var address = waiting.removeFirst();
            if (!seen.add(address) || shapes.merge(shape(address), 1, Integer::sum) > FIRST_OF_EACH_SHAPE) {
                continue;
            }
            var answer = get(who, address);
            check(role, address, answer);
            assertThat(answer.getResponse().getStatus())
                    .as("%s, linked for %s", address, role)
                    .isBetween(200, 399);
            var target = answer.getResponse().getRedirectedUrl();
            waiting.addAll(target == null ? links(text(answer)) : List.of(target));
        }

        assertThat(seen).as("pages of %s", role).hasSizeGreaterThan(5);
        var paths = seen.stream().map(CrawlTests::path).toList();
        assertThat(mapped())
                .as("pages that %s may open and that no page leads to", role)
                .filteredOn(address -> shape(address).equals(address) && !OPENED_OTHERWISE.contains(path(address)))
                .filteredOn(address -> get(who, address).getResponse().getStatus() == 200)
                .allMatch(address -> paths.contains(path(address)));
    }

    private void check(Role role, String address, MvcTestResult answer) {
        var what = "%s as %s".formatted(address, role);
        var response = answer.getResponse();
        var text = text(answer);
        assertThat(response.getStatus()).as(what).isLessThan(500);
        assertThat(text).as(what).doesNotContain(Canaries.CITIZEN_ID);
        assertThat(response.getHeader("Cache-Control")).as(what).isEqualTo("no-store");
        assertThat(response.getHeader("Content-Security-Policy"))
                .as(what)
                .startsWith("default-src 'self';")
                .contains("base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'", "object-src 'none'")
                .doesNotContain("unsafe", "*", "http:", "https:", "data:");
        if (String.valueOf(response.getContentType()).startsWith("text/html")) {
            assertThat(INLINE.matcher(text)
                            .results()
                            .map(found -> text.substring(found.start(), Math.min(text.length(), found.end() + 40))))
                    .as(what)
                    .isEmpty();
            assertThat(allLinks(text))
                    .as(what)
                    .noneMatch(link -> TWELVE_DIGITS.matcher(link).find());
        }
        if (WITHOUT_NAMES.contains(role)) {
            assertThat(text).as(what).doesNotContain(Canaries.HEAD, "CN-1");
        }
    }

    /** Addresses of all handlers that answer GET, about what {@link #aHouseholdThatEverythingIsKnownOf} recorded. */
    private List<String> mapped() {
        var addresses = new ArrayList<String>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            var reads = info.getMethodsCondition().getMethods().stream()
                    .anyMatch(method -> method.name().equals("GET"));
            if (reads && !ErrorController.class.isAssignableFrom(handler.getBeanType())) {
                info.getPatternValues().forEach(pattern -> addresses.add(filled(pattern)));
            }
        });
        return addresses;
    }

    private String filled(String pattern) {
        var address = pattern.replace("{household}", household).replace("{person}", person);
        if (address.equals("/privacy/requests/new")) {
            return address + "?household=" + household;
        }
        return address.replaceAll("\\{[^}]*}", id(address));
    }

    private String id(String address) {
        return switch (address.split("/", -1)[1]) {
            case "households" -> household;
            case "privacy" -> request;
            case "imports" -> run;
            case "areas" -> String.valueOf(LIEN_CHUNG);
            default -> UUID.randomUUID().toString();
        };
    }

    /** Where a page leads to: links within, without pictures, style and script. */
    private static List<String> links(String text) {
        return Pattern.compile("<a [^>]*href=\"(/[^\"]*|\\?[^\"]*)\"")
                .matcher(text)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&").replaceAll("#.*", ""))
                .filter(link -> link.startsWith("/"))
                .toList();
    }

    private static String path(String address) {
        return address.replaceAll("\\?.*", "");
    }

    private static List<String> allLinks(String text) {
        return LINK.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** Addresses of one shape differ in ids and values only. */
    private static String shape(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("[0-9]+", "N")
                .replaceAll("=[^&]*", "");
    }

    private MvcTestResult get(SignedIn who, String address) {
        return mvc.get().uri(URI.create(address)).with(who).exchange();
    }

    private MvcTestResult post(String address, String reason) {
        return mvc.post()
                .uri(address)
                .param("reason", reason)
                .with(signedIn(Role.COMMUNE_OFFICER))
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** A workbook with the whole citizen id, sent by the officer and read, but not written. */
    private String imported() throws IOException {
        var officer = signedIn(Role.COMMUNE_OFFICER);
        var workbook = new ByteArrayOutputStream();
        ReviewWorkbookWriter.write(List.of(Canaries.sheet("CN-2", LIEN_CHUNG)), areas, workbook);
        var sent = mvc.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile("file", "ra-soat.xlsx", "application/octet-stream", workbook.toByteArray()))
                .param("reviewDate", "2023-11-15")
                .with(officer)
                .exchange();
        var address = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(address).startsWith("/imports/");
        RegistryTables.await(() -> text(get(officer, address)).contains("Xem trước"));
        return address.substring("/imports/".length());
    }

    private static NewSubjectRequest asked(HouseholdId household, UUID person) {
        return new NewSubjectRequest(
                household,
                person,
                Wish.VIEW,
                Channel.IN_PERSON,
                LocalDate.of(2026, 11, 25),
                "",
                "",
                false,
                "Ai đã xem hồ sơ của tôi?");
    }

    private static SignedIn signedIn(Role role) {
        return switch (role) {
            case SURVEYOR, COMMUNE_OFFICER, COMMUNE_CHAIR -> SignedIn.as(role, LIEN_CHUNG);
            case DISTRICT_OFFICER -> SignedIn.as(role, TAN_YEN);
            case PROVINCE_OFFICER, STEERING_COMMITTEE, AUDITOR -> SignedIn.as(role, BAC_GIANG);
            case AGENCY_OFFICER -> SignedIn.as(Agency.SOCIAL_INSURANCE, BAC_GIANG);
            case ADMINISTRATOR -> SignedIn.as(role, null);
        };
    }
}
