package vn.amno.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.amno.ActingExtension;
import vn.amno.PostgresForTests;
import vn.amno.audit.Act;
import vn.amno.audit.Action;
import vn.amno.audit.AuditLog;
import vn.amno.household.Registry;
import vn.amno.household.RegistryTables;
import vn.amno.household.SheetDraft;
import vn.amno.kernel.Acting;
import vn.amno.keys.KeyLedgerStore;
import vn.amno.keys.Sealing;
import vn.amno.keys.file.KeyFile;
import vn.amno.keys.file.MasterKey;
import vn.amno.law.LawBook;

/** After a change of keys nothing but the log needs the old one, which then goes once the log does not either. */
class KeyRetirementTests {

    private static final int LIEN_CHUNG = 1007357;

    private final DataSource database = PostgresForTests.createDatabase("key_retirement");
    private final String url = PostgresForTests.address("key_retirement");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final KeyLedgerStore ledger = new KeyLedgerStore(jdbc);
    private final UUID id = UUID.randomUUID();

    @TempDir
    private Path home;

    @Test
    void everythingButTheLogComesUnderTheNewestKeyAndTheOldOneGoesWithTheLog() throws IOException {
        try (var parts = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + url, "--amno.data-dir=" + home)) {
            var file = new KeyFile(home.resolve("keys"));
            var old = file.read().primary();
            write(parts);
            assertThat(ledger.held(old.id()))
                    .containsOnlyKeys(
                            "access.totp.seed",
                            "access.totp_offer.seed",
                            "household.change_effect.sealed",
                            "household.change_request.content",
                            "household.change_request.seen",
                            "household.import_row.sealed",
                            "household.import_run.index_key",
                            "household.person.citizen_id",
                            "household.sheet.sealed");

            var newest = MasterKey.random(Instant.parse("2026-11-28T00:00:00Z"));
            file.replace(file.read().with(newest));
            var early = retire(parts, old, newest);
            RegistryTables.await(() -> ledger.rotation(newest.id())
                    .map(rotation -> rotation.finished() != null)
                    .orElse(false));

            assertThat(early.retired()).isFalse();
            assertThat(ledger.held(old.id())).isEmpty();
            assertThat(opened(parts)).containsExactly("seed", "content", "seen", "effect");
            var refused = retire(parts, old, newest);
            assertThat(refused.retired()).isFalse();
            assertThat(refused.held()).containsOnlyKeys(KeyRetirement.LOG).containsValue(1L);
            assertThat(canaries()).contains(old.id(), newest.id());

            dropTheLog();
            var retired = retire(parts, old, newest);

            assertThat(retired.retired()).isTrue();
            assertThat(canaries()).containsExactly(newest.id());
            assertThat(jdbc.sql("select object_id from audit.entry where action = 'KEY_RETIRED'")
                            .query(String.class)
                            .list())
                    .containsExactly(old.name());
            assertThat(jdbc.sql("select key_id from keys.signing_key")
                            .query(String.class)
                            .list())
                    .as("what it signed is still checked")
                    .contains(old.name());
            file.retire(old);
            assertThat(file.read().keys()).containsExactly(newest);
            assertThat(opened(parts)).containsExactly("seed", "content", "seen", "effect");
        }
        try (var again = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + url, "--amno.data-dir=" + home)) {
            assertThat(opened(again)).as("after a start without the old key").hasSize(4);
        }
    }

    /** Something in every place that is sealed. */
    private void write(ApplicationContext parts) {
        ActingExtension.OFFICER
                .carrier()
                .run(() -> parts.getBean(Registry.class)
                        .record(
                                LocalDate.of(2025, 11, 1),
                                List.of(SheetDraft.of("LC-9", LIEN_CHUNG)
                                        .member("Giàng A Páo", "1980-02-03", "034080000412")
                                        .sheet())));
        var sealing = parts.getBean(Sealing.class);
        jdbc.sql("insert into access.account (id, login, name, created_at) values (:id, 'thu', 'Người thử', now())")
                .param("id", id)
                .update();
        jdbc.sql("insert into access.totp (account_id, seed, last_step, confirmed_at) values (:id, :seed, 0, now())")
                .param("id", id)
                .param("seed", seal(sealing, "access.totp.seed." + id, "seed"))
                .update();
        jdbc.sql("insert into access.totp_offer (account_id, seed, offered_at) values (:id, :seed, now())")
                .param("id", id)
                .param("seed", seal(sealing, "access.totp_offer.seed." + id, "offer"))
                .update();
        jdbc.sql("""
                insert into household.change_request (id, area_key, kind, state, content, content_hash, seen, proposer, proposer_name, proposer_role,
                    created_at, submitted_at)
                values (:id, 1, 'DEATH', 'SUBMITTED', :content, '', :seen, :id, 'Người thử', '', now(), now())
                """)
                .param("id", id)
                .param("content", seal(sealing, "household.change_request.content." + id, "content"))
                .param("seen", seal(sealing, "household.change_request.seen." + id, "seen"))
                .update();
        jdbc.sql(
                        "insert into household.change_effect (request_id, ordinal, area_key, row_key, sealed) values (:id, 1, 1, 'x', :sealed)")
                .param("id", id)
                .param("sealed", seal(sealing, "household.change_effect.sealed.%s.1".formatted(id), "effect"))
                .update();
        jdbc.sql("""
                insert into household.import_run (id, file_name, size, sha256, review_date, state, received_at, finished_at, area_key, index_key)
                values (:id, 'a.xlsx', 1, '', date '2024-11-15', 'DONE', now(), now(), 1,
                    (select coalesce(index_key, keys.key_of(:sealed)) from household.registry_version))
                """).param("id", id).param("sealed", seal(sealing, "x", "row")).update();
        jdbc.sql("""
                insert into household.import_row (run_id, ordinal, row, kind, household_id, newcomer, sheet_id, sheet_version, commune_id, village, code,
                    head_name, name_key, previous_class, deprived, unknown, causes, member_count, members, content_hash, sealed, area_key)
                values (:id, 1, 2, 'ADDED', :id, true, :id, 0, 1, '', 'A', '', '', 'NONE', 0, 0, 0, 0, '[]', '', :sealed, 1)
                """).param("id", id).param("sealed", seal(sealing, "x", "row")).update();
        system(() -> parts.getBean(TransactionOperations.class)
                .executeWithoutResult(_ -> parts.getBean(AuditLog.class)
                        .record(new Act(Action.HOUSEHOLD_CHANGED, "household", id.toString())
                                .changing(List.of(new Act.Change("name", "Páo", "Pao", true))))));
    }

    private List<String> opened(ApplicationContext parts) {
        var sealing = parts.getBean(Sealing.class);
        return List.of(
                open(sealing, "access.totp.seed." + id, "select seed from access.totp"),
                open(sealing, "household.change_request.content." + id, "select content from household.change_request"),
                open(sealing, "household.change_request.seen." + id, "select seen from household.change_request"),
                open(
                        sealing,
                        "household.change_effect.sealed.%s.1".formatted(id),
                        "select sealed from household.change_effect"));
    }

    private String open(Sealing sealing, String place, String query) {
        return new String(
                sealing.open(place, jdbc.sql(query).query(byte[].class).single()), StandardCharsets.UTF_8);
    }

    private static byte[] seal(Sealing sealing, String place, String text) {
        return sealing.seal(place, text.getBytes(StandardCharsets.UTF_8));
    }

    private static KeyRetirement.Outcome retire(ApplicationContext parts, MasterKey old, MasterKey newest) {
        return Acting.system("dòng lệnh")
                .carrier()
                .call(() -> parts.getBean(KeyRetirement.class).retire(old.id(), newest.id()));
    }

    private static void system(Runnable work) {
        Acting.system("kiểm thử").carrier().run(work);
    }

    private List<Integer> canaries() {
        return jdbc.sql("select key_id from keys.canary")
                .query((row, _) -> row.getInt("key_id"))
                .list();
    }

    /** As an office does that drops the months of the log. */
    private void dropTheLog() {
        jdbc.sql("alter table audit.entry disable trigger user").update();
        jdbc.sql("delete from audit.entry").update();
        jdbc.sql("alter table audit.entry enable trigger user").update();
    }

    /** Registry, keys, log and book of operation, without pages. */
    @EnableAutoConfiguration
    @ComponentScan({
        "vn.amno.household.internal",
        "vn.amno.area.internal",
        "vn.amno.audit.internal",
        "vn.amno.operate.internal",
        "vn.amno.keys"
    })
    @ComponentScan(
            basePackages = {"vn.amno.access.factor", "vn.amno.household.change"},
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(Sealed\\w+|ChangeText)"))
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        LawBook lawBook() {
            return LawBook.shipped();
        }
    }
}
