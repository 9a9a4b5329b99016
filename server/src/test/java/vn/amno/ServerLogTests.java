package vn.amno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.amno.access.Role;
import vn.amno.access.SignedIn;
import vn.amno.household.workbook.HandmadeWorkbook;
import vn.amno.kernel.Needs;
import vn.amno.kernel.Right;

/** The server's log tells what happened and nothing of people (ASVS 16.2). What goes in here comes out nowhere in it. */
@SpringBootTest(
        classes = {Application.class, ServerLogTests.Broken.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
@ExtendWith(OutputCaptureExtension.class)
class ServerLogTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final String NAME = "Quàng Thị Canarỉ";
    private static final String CITIZEN_ID = "024187654321";
    private static final String INCOME = "1234567";
    private static final String PASSWORD = "chim hoàng yến trong mỏ";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MockMvcTester mvc;
    private final BeanFactory beans;

    @LocalServerPort
    private int port;

    ServerLogTests(MockMvcTester mvc, BeanFactory beans) {
        this.mvc = mvc;
        this.beans = beans;
    }

    @Test
    void whatPeopleTypeNeverAppears(CapturedOutput output, @TempDir Path files) throws Exception {
        var officer = SignedIn.as(Role.COMMUNE_OFFICER, LIEN_CHUNG);
        var login = officer.loginWithPassword(beans, PASSWORD);

        assertThat(signIn(login, PASSWORD)).isEqualTo(302);
        assertThat(signIn(login, PASSWORD + "!")).isEqualTo(401);
        var run = upload(officer, workbook(files));
        waitForCheck(officer, run);
        get("/households?q=" + encoded(NAME), officer.token(beans));
        get("/households?year=" + encoded(NAME), officer.token(beans));
        get("/households/" + encoded(NAME), officer.token(beans));
        get("/law/standards/" + CITIZEN_ID, officer.token(beans));
        var page = get("/broken?who=" + encoded(NAME), officer.token(beans));

        assertThat(page).contains("báo quản trị mã");
        assertThat(lines(output)).anySatisfy(line -> {
            assertThat(line.path("message").asString()).contains("while answering /broken");
            assertThat(line.path("error.stack_trace").asString()).contains("DataIntegrityViolationException");
        });
        assertThat(output.getAll()).contains("Import " + run);
        assertThat(output.getAll())
                .doesNotContain(NAME, encoded(NAME), "Canarỉ", CITIZEN_ID, INCOME, PASSWORD, officer.token(beans));
    }

    @Test
    void eachLineIsOneObjectWithItsOffsetAndRequest(CapturedOutput output) throws Exception {
        get("/operate-nothing", SignedIn.as(Role.COMMUNE_OFFICER, LIEN_CHUNG).token(beans));
        get("/audit", SignedIn.as(Role.COMMUNE_OFFICER, LIEN_CHUNG).token(beans));

        assertThat(lines(output))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("@timestamp").asString())
                        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+07:00"));
        assertThat(lines(output))
                .as("a refusal for want of a right")
                .filteredOn(line -> line.path("message").asString().contains("lacks READ_AUDIT"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.path("log.level").asString()).isEqualTo("WARN");
                    assertThat(line.path("http.request.id").asString()).hasSize(36);
                    assertThat(line.path("user.id").asString()).hasSize(36);
                });
    }

    @Test
    void aLoginCannotWriteALineOfItsOwn(CapturedOutput output) throws Exception {
        assertThat(signIn("ai\r\n{\"message\":\"forged\"}", PASSWORD)).isEqualTo(401);

        assertThat(lines(output))
                .noneMatch(line -> line.path("message").asString().equals("forged"));
    }

    private int signIn(String login, String password) throws IOException, InterruptedException {
        var cookie = "a-browser-that-has-not-signed-in";
        var form = "login=%s&password=%s&_csrf=%s"
                .formatted(encoded(login), encoded(password), encoded(SignedIn.formToken(cookie)));
        return send(HttpRequest.newBuilder(address("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", "__Host-SID=" + cookie)
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .statusCode();
    }

    private String upload(SignedIn officer, Path workbook) throws IOException {
        var file = new MockMultipartFile("file", "so.xlsx", "application/octet-stream", Files.readAllBytes(workbook));
        var answer = mvc.perform(multipart("/imports")
                .file(file)
                .param("reviewDate", "2022-12-14")
                .with(officer));
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl()).replaceAll(".*/", "");
    }

    private void waitForCheck(SignedIn officer, String run) throws InterruptedException {
        for (var waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plusMillis(200)) {
            var page = mvc.get().uri("/imports/{id}", run).with(officer).exchange();
            assertThat(page).hasStatus(HttpStatus.OK);
            if (new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).contains("Xem trước")) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The import was not checked within " + PATIENCE);
    }

    /** One household that is taken, one with an income that is refused. */
    private static Path workbook(Path files) {
        return new HandmadeWorkbook()
                .households(household("0701", INCOME), household("0702", INCOME + "tr"))
                .members(HandmadeWorkbook.row(
                        HandmadeWorkbook.MEMBER_HEADER,
                        "Mã hộ",
                        "07357-0701",
                        "Họ tên",
                        NAME,
                        "Quan hệ",
                        "Chủ hộ",
                        "Số định danh",
                        CITIZEN_ID))
                .write(files.resolve("so.xlsx"));
    }

    private static @Nullable Object[] household(String code, String income) {
        return HandmadeWorkbook.row(
                HandmadeWorkbook.HOUSEHOLD_HEADER,
                "Mã hộ",
                "07357-" + code,
                "Mã xã",
                "07357",
                "Thôn",
                "Thôn Hạ",
                "Chủ hộ",
                NAME,
                "Thu nhập bình quân",
                income);
    }

    private String get(String path, String token) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path))
                        .header("Accept", "text/html")
                        .header("Cookie", "__Host-SID=" + token))
                .body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:%d%s".formatted(port, path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<JsonNode> lines(CapturedOutput output) {
        return output.getErr()
                .lines()
                .filter(line -> line.startsWith("{\"@timestamp\""))
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    /** Fails as a database does, quoting the row. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Broken {

        @Bean
        BrokenController brokenController() {
            return new BrokenController();
        }
    }

    @Controller
    static class BrokenController {

        @GetMapping("/broken")
        @Needs(Right.SIGNED_IN)
        void fail(@RequestParam String who) {
            throw new DataIntegrityViolationException("Key (head_name)=(%s) already exists.".formatted(who));
        }
    }
}
