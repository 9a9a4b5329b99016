package vn.amno.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
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

/**
 * {@code rights.csv} says for each handler which roles it lets through ({@code x}). Each is asked as each role (ASVS groups 1 and 2): who is not let through gets 403, who
 * is gets anything else. A handler without a line fails, and so does a line without a handler.
 */
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
class RightsTableTests {

    private static final Path TABLE = Path.of("src/test/resources/access/rights.csv");
    private static final int LIEN_CHUNG = 1007357;
    private static final int BAC_GIANG = 1200024;
    private static final int FIRST_ROLE = 2;

    private final MockMvcTester mvc;
    private final RequestMappingHandlerMapping mapping;

    RightsTableTests(
            MockMvcTester mvc, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mvc = mvc;
        this.mapping = mapping;
    }

    @Test
    void theTableNamesEveryHandlerAndNoOther() throws IOException {
        assertThat(rows().map(row -> row.get(0) + " " + row.get(1))).containsExactlyInAnyOrderElementsOf(mapped());
    }

    @Test
    void everyRoleGetsWhatTheTableSaysAndNothingElse() throws IOException {
        var roles = Arrays.stream(Role.values()).map(Enum::name).toList();
        var softly = new SoftAssertions();
        softly.assertThat(header().subList(FIRST_ROLE, header().size())).isEqualTo(roles);
        for (var row : rows().toList()) {
            for (var place = 0; place < roles.size(); place++) {
                var status = status(row.get(0), row.get(1), Role.valueOf(roles.get(place)));
                softly.assertThat(status != 403)
                        .as("%s %s as %s gives %d", row.get(0), row.get(1), roles.get(place), status)
                        .isEqualTo(row.get(FIRST_ROLE + place).equals("x"));
            }
        }
        softly.assertAll();
    }

    private int status(String method, String pattern, Role role) {
        var address = pattern.replaceAll("\\{[^}]*}", "019a0000-0000-7000-8000-000000000000");
        var answer = mvc.method(HttpMethod.valueOf(method))
                .uri(address)
                .with(signedIn(role))
                .exchange();
        // A request without what its form would send may fail in the handler, and then it was let through.
        return answer.getUnresolvedException() == null ? answer.getResponse().getStatus() : 500;
    }

    private static SignedIn signedIn(Role role) {
        return role.needsAgency() ? SignedIn.as(Agency.HEALTH, unit(role)) : SignedIn.as(role, unit(role));
    }

    /** The district's officers act no longer; they are let through where anybody is who has signed in. */
    private static @Nullable Integer unit(Role role) {
        return switch (role) {
            case SURVEYOR, COMMUNE_OFFICER, COMMUNE_CHAIR -> LIEN_CHUNG;
            case DISTRICT_OFFICER -> 1100216;
            case PROVINCE_OFFICER, AGENCY_OFFICER, STEERING_COMMITTEE, AUDITOR -> BAC_GIANG;
            case ADMINISTRATOR -> null;
        };
    }

    private Set<String> mapped() {
        var mapped = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (!ErrorController.class.isAssignableFrom(handler.getBeanType())) {
                for (var pattern : info.getPatternValues()) {
                    info.getMethodsCondition().getMethods().forEach(method -> mapped.add(method + " " + pattern));
                }
            }
        });
        return mapped;
    }

    private static Stream<List<String>> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().skip(1).map(line -> List.of(line.split(",", -1)));
    }

    private static List<String> header() throws IOException {
        return List.of(Files.readAllLines(TABLE).getFirst().split(",", -1));
    }
}
