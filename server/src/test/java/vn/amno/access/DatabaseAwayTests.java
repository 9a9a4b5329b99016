package vn.amno.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.amno.Application;
import vn.amno.PostgresForTests;

/** A database that takes no connections any more, seen by somebody who has signed in, and that takes them again (ASVS 16.5.2). */
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class DatabaseAwayTests {

    private static final String NAME = "away";

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry registry) {
        PostgresForTests.createDatabase(NAME);
        registry.add("spring.datasource.url", () -> PostgresForTests.address(NAME));
        registry.add("amno.data-dir", () -> data.toString());
    }

    @Test
    void thePageSaysSoAndTheServerGoesOnWhenItIsBack() throws Exception {
        assertThat(households().statusCode()).isEqualTo(302);
        var superuser = JdbcClient.create(PostgresForTests.superusers());

        superuser
                .sql("alter database %s with allow_connections false".formatted(NAME))
                .update();
        superuser
                .sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = :name")
                .param("name", NAME)
                .query(Long.class)
                .single();
        var away = households();
        superuser
                .sql("alter database %s with allow_connections true".formatted(NAME))
                .update();

        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.body())
                .contains("Cơ sở dữ liệu tạm thời không trả lời", "báo quản trị mã")
                .doesNotContain("Exception", "SQL");
        assertThat(households().statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> households() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/households".formatted(port)))
                .header("Cookie", "__Host-SID=" + "a".repeat(43))
                .header("Accept", "text/html")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
