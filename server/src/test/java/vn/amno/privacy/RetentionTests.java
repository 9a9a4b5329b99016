package vn.amno.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.amno.PostgresForTests;
import vn.amno.SystemActs;
import vn.amno.household.RegistryTables;
import vn.amno.privacy.Retention.Line;

@SpringBootTest(properties = "amno.retention.import-days=30")
@ContextConfiguration(initializers = PostgresForTests.class)
@SystemActs
class RetentionTests {

    private static final String IMPORTS = "Các dòng đã đọc từ tệp";

    private final Retention retention;
    private final JdbcClient jdbc = PostgresForTests.superuser();

    RetentionTests(Retention retention) {
        this.retention = retention;
    }

    @BeforeEach
    @AfterEach
    void noImports() {
        new RegistryTables().clear();
    }

    @Test
    void onlyWhatEndedLongAgoIsRemovedAndTheRunStays() {
        var old = run("CANCELLED", 31);
        var young = run("CANCELLED", 29);
        var waiting = run("CHECKED", 400);
        var before = imports(retention.dryRun());

        var removed = imports(retention.apply());

        assertThat(before.count()).isEqualTo(1);
        assertThat(removed.count()).isEqualTo(1);
        assertThat(refusals(old)).isZero();
        assertThat(refusals(young)).isEqualTo(1);
        assertThat(refusals(waiting)).isEqualTo(1);
        assertThat(jdbc.sql("select notices[1] from household.import_run where id = :id")
                        .param("id", old)
                        .query(String.class)
                        .single())
                .contains("hết hạn lưu");
        assertThat(imports(retention.dryRun()).count()).isZero();
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'RETENTION'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aDryRunChangesNothing() {
        var old = run("FAILED", 400);

        retention.dryRun();

        assertThat(refusals(old)).isEqualTo(1);
    }

    @Test
    void everyKindSaysWhyItMayGo() {
        assertThat(retention.dryRun()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.rule()).isNotBlank();
            assertThat(line.keptDays()).isPositive();
        });
    }

    private static Line imports(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.name().startsWith(IMPORTS))
                .findFirst()
                .orElseThrow();
    }

    private UUID run(String state, int endedDaysAgo) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into household.import_run (id, file_name, size, sha256, review_date, state, received_at, finished_at, area_key)
                values (:id, 'a.xlsx', 1, '', date '2024-11-15', :state, now() - make_interval(days => :days),
                    case when :state <> 'CHECKED' then now() - make_interval(days => :days) end, 1)
                """)
                .param("id", id)
                .param("state", state)
                .param("days", endedDaysAgo)
                .update();
        jdbc.sql("""
                insert into household.import_refusal (run_id, ordinal, sheet, row, header, cell, value, problem, area_key)
                values (:id, 1, 'Hộ', 2, 'Chủ hộ', 'D2', 'x', 'sai', 1)
                """).param("id", id).update();
        return id;
    }

    private long refusals(UUID run) {
        return jdbc.sql("select count(*) from household.import_refusal where run_id = :id")
                .param("id", run)
                .query(Long.class)
                .single();
    }
}
