package vn.amno.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.amno.kernel.Acting;
import vn.amno.privacy.Retention;

class RetentionNightTests {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime HOUR = LocalTime.of(2, 30);

    @Test
    void theNextNightIsTodayBeforeTheHourAndTomorrowFromItOn() {
        var day = ZonedDateTime.of(2026, 12, 1, 0, 0, 0, 0, VIETNAM);

        assertThat(RetentionNight.until(day.withHour(1), HOUR)).isEqualTo(Duration.ofMinutes(90));
        assertThat(RetentionNight.until(day.with(HOUR), HOUR)).isEqualTo(Duration.ofDays(1));
        assertThat(RetentionNight.until(day.withHour(3), HOUR)).isEqualTo(Duration.ofMinutes(23 * 60 + 30));
    }

    @Test
    void itRemovesAsTheSystemAndOutlivesAFailure() {
        var actors = new ArrayList<Acting>();
        var night = new RetentionNight(new Failing(() -> actors.add(Acting.current())), Clock.system(VIETNAM), "off");

        assertThatCode(night::run).doesNotThrowAnyException();

        assertThat(actors)
                .singleElement()
                .satisfies(acting -> assertThat(acting.system()).isTrue());
    }

    @Test
    void whatIsOffDoesNotRun() {
        var night = new RetentionNight(new Failing(() -> {}), Clock.system(VIETNAM), "off");

        night.start();

        assertThat(night.isRunning()).isFalse();
    }

    private record Failing(Runnable first) implements Retention {

        @Override
        public List<Line> dryRun() {
            return List.of();
        }

        @Override
        public List<Line> apply() {
            first.run();
            throw new IllegalStateException("The database is away.");
        }
    }
}
