package vn.amno.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.Application;
import vn.amno.PostgresForTests;

@SpringBootTest(classes = Application.class)
@ContextConfiguration(initializers = PostgresForTests.class)
@Transactional
class GuardsTests {

    private static final int OF_AN_ADDRESS = 100;
    private static final int OF_A_NAME = 10;

    private final Guards guards;

    GuardsTests(Guards guards) {
        this.guards = guards;
    }

    @Test
    void aBlockedMachineDoesNotRunUpTheFailuresOfAName() {
        var blocked = "blocked-" + UUID.randomUUID();
        for (var tries = 0; tries < OF_AN_ADDRESS; tries++) {
            assertThat(guards.count("name-" + UUID.randomUUID(), blocked)).isZero();
        }
        var officer = "officer-" + UUID.randomUUID();
        for (var tries = 0; tries < OF_A_NAME; tries++) {
            assertThat(guards.count(officer, blocked)).isPositive();
        }

        assertThat(guards.count(officer, "her-own-machine")).isEqualTo(Duration.ZERO);
    }
}
