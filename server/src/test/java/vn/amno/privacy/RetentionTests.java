package vn.amno.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.PostgresForTests;
import vn.amno.kernel.Acting;
import vn.amno.privacy.Retention.Line;

@SpringBootTest(properties = "amno.retention.import-days=30")
@ContextConfiguration(initializers = PostgresForTests.class)
@Transactional
class RetentionTests {

    private static final String IMPORTS = "Các dòng đã đọc từ tệp";

    private final Retention retention;
    private final JdbcClient jdbc;

    RetentionTests(Retention retention, JdbcClient jdbc) {
        this.retention = retention;
        this.jdbc = jdbc;
    }

    @Test
    void onlyWhatEndedLongAgoIsRemovedAndTheRunStays() {
        var old = run("CANCELLED", 31);
        var young = run("CANCELLED", 29);
        var waiting = run("CHECKED", 400);
        var before = imports(Acting.system("test").carrier().call(retention::dryRun));

        var removed = imports(Acting.system("test").carrier().call(retention::apply));

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
        assertThat(imports(Acting.system("test").carrier().call(retention::dryRun)).count()).isZero();
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'RETENTION'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aDryRunChangesNothing() {
        var old = run("FAILED", 400);

        Acting.system("test").carrier().call(retention::dryRun);

        assertThat(refusals(old)).isEqualTo(1);
    }

    @Test
    void everyKindSaysWhyItMayGo() {
        assertThat(Acting.system("test").carrier().call(retention::dryRun)).isNotEmpty().allSatisfy(line -> {
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
                insert into household.import_run (id, file_name, size, sha256, review_date, state, received_at, finished_at)
                values (:id, 'a.xlsx', 1, '', date '2024-11-15', :state, now() - make_interval(days => :days),
                    case when :state <> 'CHECKED' then now() - make_interval(days => :days) end)
                """)
                .param("id", id)
                .param("state", state)
                .param("days", endedDaysAgo)
                .update();
        jdbc.sql("""
                insert into household.import_refusal (run_id, ordinal, sheet, row, header, cell, value, problem)
                values (:id, 1, 'Hộ', 2, 'Chủ hộ', 'D2', 'x', 'sai')
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
