package vn.amno.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.amno.Application;
import vn.amno.PostgresForTests;

/** When a session ends by itself, and when somebody else ends it (ASVS 7.3.1, 7.3.2, 7.4.2). */
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
@Import(SessionLimitsTests.Time.class)
class SessionLimitsTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final MovedClock CLOCK = new MovedClock();

    private final MockMvcTester mvc;
    private final BeanFactory beans;
    private final Sessions sessions;

    SessionLimitsTests(MockMvcTester mvc, BeanFactory beans, Sessions sessions) {
        this.mvc = mvc;
        this.beans = beans;
        this.sessions = sessions;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        Clock movedClock() {
            return CLOCK;
        }
    }

    @BeforeEach
    void present() {
        CLOCK.ahead = Duration.ZERO;
    }

    @Test
    void aSessionLastsWhileItIsUsedAndEndsHalfAnHourAfterItsLastUse() {
        var officer = SignedIn.as(Role.COMMUNE_OFFICER, LIEN_CHUNG);
        assertThat(mvc.get().uri("/me").with(officer)).hasStatusOk();

        CLOCK.move(Duration.ofMinutes(29));
        assertThat(mvc.get().uri("/me").with(officer)).hasStatusOk();
        CLOCK.move(Duration.ofMinutes(29));
        assertThat(mvc.get().uri("/me").with(officer)).hasStatusOk();
        CLOCK.move(Duration.ofMinutes(30).plusSeconds(1));
        assertThat(mvc.get().uri("/me").with(officer))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", "/sign-in?next=%2Fme");
    }

    @Test
    void aSessionEndsTwelveHoursAfterItBeganHoweverMuchItIsUsed() {
        var officer = SignedIn.as(Role.COMMUNE_CHAIR, LIEN_CHUNG);

        for (var used = Duration.ZERO; used.toMinutes() < 12 * 60; used = used.plusMinutes(20)) {
            assertThat(mvc.get().uri("/me").with(officer)).as("after %s", used).hasStatusOk();
            CLOCK.move(Duration.ofMinutes(20));
        }

        assertThat(mvc.get().uri("/me").with(officer)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void aDisabledAccountLosesItsSessionsAtTheNextRequest() {
        var surveyor = SignedIn.as(Role.SURVEYOR, LIEN_CHUNG);
        assertThat(mvc.get().uri("/me").with(surveyor)).hasStatusOk();
        var account =
                sessions.find(surveyor.token(beans)).orElseThrow().account().id();

        disable(account, Instant.now());
        try {
            assertThat(mvc.get().uri("/me").with(surveyor)).hasStatus(HttpStatus.FOUND);
        } finally {
            disable(account, null);
        }
    }

    private static void disable(UUID account, @Nullable Instant moment) {
        PostgresForTests.superuser()
                .sql("update access.account set disabled_at = :moment::timestamptz where id = :account")
                .param("moment", moment == null ? null : moment.toString())
                .param("account", account)
                .update();
    }

    private static final class MovedClock extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        void move(Duration further) {
            ahead = ahead.plus(further);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("The program has one zone");
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }
}
