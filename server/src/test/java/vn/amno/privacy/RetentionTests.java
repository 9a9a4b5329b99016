package vn.amno.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.amno.PostgresForTests;
import vn.amno.SystemActs;
import vn.amno.household.RegistryTables;
import vn.amno.operate.Upkeep;
import vn.amno.privacy.Retention.Line;

@SpringBootTest(properties = "amno.retention.import-days=30")
@ContextConfiguration(initializers = PostgresForTests.class)
@SystemActs
class RetentionTests {

    private static final String IMPORTS = "Các dòng đã đọc từ tệp";

    private final Retention retention;
    private final Upkeep upkeep;
    private final JdbcClient jdbc = PostgresForTests.superuser();

    RetentionTests(Retention retention, Upkeep upkeep) {
        this.retention = retention;
        this.upkeep = upkeep;
    }

    @BeforeEach
    @AfterEach
    void nothing() {
        new RegistryTables().clear();
        jdbc.sql("""
                truncate access.session, access.session_factor, access.set_up_link, access.sign_in_guard, access.totp_offer, access.officer_list,
                    household.duplicate_run, household.export_use, privacy.subject_request, operate.removal cascade
                """).update();
        jdbc.sql("delete from access.account where login like 'het-han.%'").update();
    }

    @Test
    void onlyWhatEndedLongAgoIsRemovedAndTheRunStays() {
        var old = run("CANCELLED", 31);
        var young = run("CANCELLED", 29);
        var waiting = run("CHECKED", 60);
        var before = imports(retention.dryRun());
        var logged = entries();

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
        assertThat(entries() - logged).as("one of the removal, one of the run").isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Phiên đăng nhập | access.session | 90 | insert into access.session (id, token_hash, account_id, started_at, seen_at, address, device, ended_at, ended_by) values (:id, uuid_send(:id), :account, :at, :at, '::1', 'thử', :at, 'OWNER')",
                "Phiên đăng nhập | access.session | 90 | insert into access.session (id, token_hash, account_id, started_at, seen_at, address, device) values (:id, uuid_send(:id), :account, :at, :at, '::1', 'thử')",
                "Liên kết đặt mật khẩu | access.set_up_link | 90 | insert into access.set_up_link (token_hash, account_id, created_at, expires_at) values (uuid_send(:id), :account, :at - interval '1 day', :at)",
                "Liên kết đặt mật khẩu | access.set_up_link | 90 | insert into access.set_up_link (token_hash, account_id, created_at, expires_at, used_at) values (uuid_send(:id), :account, :at - interval '1 day', :at + interval '1 day', :at)",
                "Số lần đăng nhập sai | access.sign_in_guard | 7 | insert into access.sign_in_guard (kind, key, failures, window_from, blocked_until) values ('ACCOUNT', uuid_send(:id), 3, :at - interval '1 hour', :at)",
                "Số lần đăng nhập sai | access.sign_in_guard | 7 | insert into access.sign_in_guard (kind, key, failures, window_from) values ('ADDRESS', uuid_send(:id), 3, :at)",
                "Ứng dụng tạo mã | access.totp_offer | 7 | insert into access.totp_offer (account_id, seed, offered_at) values (:account, '\\x00', :at)",
                "Danh sách cán bộ | access.officer_list | 30 | insert into access.officer_list (id, sender, file_name, received_at) values (:id, :account, 'a.xlsx', :at)",
                "Lần tìm trùng | household.duplicate_run | 365 | insert into household.duplicate_run (id, area_key, area_to, state, started_by, started_at, finished_at) values (:id, 1, 2, 'DONE', 'Người thử', :at, :at)",
                "Nháp đề nghị | household.change_request | 180 | insert into household.change_request (id, area_key, kind, state, content, content_hash, proposer, proposer_name, proposer_role, created_at) values (:id, 1, 'DEATH', 'WITHDRAWN', '', '', :account, 'Người thử', '', :at)",
                "Tệp đã kiểm tra | household.import_run where state = 'CHECKED' | 90 | insert into household.import_run (id, file_name, size, sha256, review_date, state, received_at, area_key) values (:id, 'a.xlsx', 1, '', date '2024-11-15', 'CHECKED', :at, 1)",
                "Số hộ đã xuất | household.export_use | 31 | insert into household.export_use (account, day, rows) values (:id, :at::date, 5)",
                "Tên, liên hệ | privacy.subject_request where asker = 'Bà Lan' | 3650 | insert into privacy.subject_request (id, commune_id, year, number, household_id, person_id, person_name, area_key, wish, channel, asker, contact, others, content, received_on, first_due, due, closed_on, state) values (:id, 1, 2020, :number, :id, :id, 'Ông Páo', 1, 'VIEW', 'PAPER', 'Bà Lan', '', false, 'Xin xem', :at::date, :at::date, :at::date, :at::date, 'DONE')"
            })
    void whatIsYoungStaysAndWhatIsOldGoes(String name, String table, int days, String insertion) {
        for (var number = 1; number <= 3; number++) {
            jdbc.sql(insertion)
                    .param("id", UUID.randomUUID())
                    .param("account", account())
                    .param("number", number)
                    .param(
                            "at",
                            OffsetDateTime.now(ZoneOffset.UTC).minusDays(number == 3 ? days - 2 : days + number + 1))
                    .update();
        }

        assertThat(line(retention.dryRun(), name).count()).isEqualTo(2);
        assertThat(rows(table)).as("after a dry run").isEqualTo(3);
        assertThat(line(retention.apply(), name).count()).isEqualTo(2);
        assertThat(rows(table)).isEqualTo(1);
        assertThat(line(retention.dryRun(), name).count()).isZero();
    }

    @Test
    void theNewestSearchOfAnAreaAndWhatWasSubmittedStay() {
        jdbc.sql("""
                insert into household.duplicate_run (id, area_key, area_to, state, started_by, started_at, finished_at)
                values (gen_random_uuid(), 1, 2, 'DONE', 'Người thử', now() - interval '900 days', now() - interval '900 days')
                """).update();
        jdbc.sql("""
                insert into household.change_request (id, area_key, kind, state, content, content_hash, seen, proposer, proposer_name, proposer_role,
                    created_at, submitted_at)
                values (gen_random_uuid(), 1, 'DEATH', 'WITHDRAWN', '', '', '', gen_random_uuid(), 'Người thử', '',
                    now() - interval '900 days', now() - interval '900 days')
                """).update();

        retention.apply();

        assertThat(rows("household.duplicate_run")).isEqualTo(1);
        assertThat(rows("household.change_request")).isEqualTo(1);
    }

    @Test
    void theRunIsShownToWhoeverOperates() {
        retention.apply();

        assertThat(upkeep.findLastRemoval())
                .hasValueSatisfying(removal ->
                        assertThat(removal.kinds()).isEqualTo(retention.dryRun().size()));
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
        return line(lines, IMPORTS);
    }

    private static Line line(List<Line> lines, String name) {
        return lines.stream()
                .filter(line -> line.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private long entries() {
        return jdbc.sql("select count(*) from audit.entry where action = 'RETENTION'")
                .query(Long.class)
                .single();
    }

    private UUID account() {
        var id = UUID.randomUUID();
        jdbc.sql("insert into access.account (id, login, name, created_at) values (:id, :login, 'Người thử', now())")
                .param("id", id)
                .param("login", "het-han." + id.toString().substring(0, 8))
                .update();
        return id;
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
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
