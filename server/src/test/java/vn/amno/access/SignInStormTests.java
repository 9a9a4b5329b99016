package vn.amno.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.kernel.Acting;

/** Two hundred people sign in at the same moment, from offices of fifty. */
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = PostgresForTests.class)
class SignInStormTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final int OFFICES = 4;
    private static final int PEOPLE_OF_OFFICE = 50;
    private static final int LATER = 5;
    private static final String PASSWORD = "một câu đủ dài";
    private static final String ANONYMOUS = "a-browser-that-has-not-signed-in";

    private final BeanFactory beans;
    private final Accounts accounts;
    private final SetUps setUps;
    private final String address;

    SignInStormTests(BeanFactory beans, Accounts accounts, SetUps setUps, @LocalServerPort int port) {
        this.beans = beans;
        this.accounts = accounts;
        this.setUps = setUps;
        this.address = "http://127.0.0.1:" + port;
    }

    @Test
    void theServerGoesOnAnsweringOthersAndWhoWasTurnedAwayGetsInLater() throws Exception {
        var people = people();
        var officer = SignedIn.as(Role.COMMUNE_OFFICER, LIEN_CHUNG).token(beans);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var other = HttpClient.newHttpClient()) {
            var storm = storm(threads, people);
            var looks = new ArrayList<Integer>();
            while (!storm.stream().allMatch(Future::isDone)) {
                looks.add(status(other, look("/areas", officer)));
                looks.add(status(other, look("/sign-in", ANONYMOUS)));
            }
            var answers = new ArrayList<HttpResponse<String>>();
            for (var answer : storm) {
                answers.add(answer.get());
            }

            assertThat(looks).hasSizeGreaterThanOrEqualTo(4).containsOnly(200);
            assertThat(answers)
                    .extracting(HttpResponse::statusCode)
                    .containsOnly(302, 503)
                    .contains(302);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 503)
                    .as("turned away")
                    .hasSizeGreaterThanOrEqualTo(LATER)
                    .allSatisfy(answer -> assertThat(answer.headers().firstValue("Retry-After"))
                            .contains("5"));
            for (var login : turnedAway(people, answers).subList(0, LATER)) {
                assertThat(status(other, signIn(login))).isEqualTo(302);
            }
        }
    }

    private static List<String> turnedAway(List<String> people, List<HttpResponse<String>> answers) {
        return IntStream.range(0, people.size())
                .filter(place -> answers.get(place).statusCode() == 503)
                .mapToObj(people::get)
                .toList();
    }

    private List<Future<HttpResponse<String>>> storm(ExecutorService threads, List<String> people) throws IOException {
        var begin = new CountDownLatch(1);
        var storm = new ArrayList<Future<HttpResponse<String>>>();
        for (var office = 0; office < OFFICES; office++) {
            var client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) (office + 2)}))
                    .build();
            for (var login : people.subList(office * PEOPLE_OF_OFFICE, (office + 1) * PEOPLE_OF_OFFICE)) {
                storm.add(threads.submit(() -> {
                    begin.await();
                    return client.send(signIn(login), HttpResponse.BodyHandlers.ofString());
                }));
            }
        }
        begin.countDown();
        return storm;
    }

    /** They share one hash, since making two hundred is not what is tried here. */
    private List<String> people() {
        var logins = Acting.system("test")
                .carrier()
                .call(() -> IntStream.range(0, OFFICES * PEOPLE_OF_OFFICE)
                        .mapToObj(_ -> accounts.register("dong.nguoi." + UUID.randomUUID(), "Người đông"))
                        .map(Account::login)
                        .toList());
        var first = accounts.findByLogin(logins.getFirst()).orElseThrow().id();
        Acting.system("test")
                .carrier()
                .run(() -> setUps.setPassword(setUps.invite(first), PASSWORD, new Device("127.0.0.1", "test")));
        PostgresForTests.superuser().sql("""
                update access.account set password_hash = (select password_hash from access.account where id = :first)
                where login like 'dong.nguoi.%'
                """).param("first", first).update();
        return logins;
    }

    private HttpRequest signIn(String login) {
        var form = "login=%s&password=%s&_csrf=%s"
                .formatted(login, encoded(PASSWORD), encoded(SignedIn.formToken(ANONYMOUS)));
        return request("/sign-in", ANONYMOUS)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    private HttpRequest look(String path, String token) {
        return request(path, token).GET().build();
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Cookie", "__Host-SID=" + token);
    }

    private static int status(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
