package vn.amno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.amno.keys.file.KeyFile;
import vn.amno.keys.file.KeySet;
import vn.amno.keys.internal.FixedKeys;
import vn.amno.operate.KeyRetirement;
import vn.amno.operate.KeyRetirement.Outcome;

class KeysCommandTests {

    private static final Pattern SHEET = Pattern.compile("Mảnh \\d/3, khóa .*\\n([0-9a-f \\n]+)\\n");

    @TempDir
    private Path home;

    @Test
    void rotateAddsAKeyThatSealsFromNowOnAndKeepsTheOld() throws IOException {
        file().replace(new KeySet(List.of(FixedKeys.key(1))));

        var run = CommandRun.of("keys", "rotate", "--data-dir", home.toString());

        assertThat(run.exitCode()).isZero();
        var keys = file().read();
        assertThat(keys.keys()).hasSize(2).last().isEqualTo(FixedKeys.key(1));
        assertThat(run.words()).contains(keys.primary().name(), "amno keys escrow");
        assertThat(CommandRun.of("keys", "status", "--data-dir", home.toString())
                        .output())
                .containsSubsequence(
                        keys.primary().name(), "đang mã hóa", FixedKeys.key(1).name(), "chỉ còn mở dữ liệu cũ");
    }

    @Test
    void retirePutsAwayAKeyThatNothingNeeds() throws IOException {
        file().replace(new KeySet(List.of(FixedKeys.key(2), FixedKeys.key(1))));
        var old = FixedKeys.key(1);

        var run = CommandRun.of(
                (_, _, _) -> new Outcome(true, Map.of()), "keys", "retire", old.name(), "--data-dir", home.toString());

        assertThat(run.exitCode()).as(run.words()).isZero();
        assertThat(file().read().keys()).containsExactly(FixedKeys.key(2));
        assertThat(file().retired()).containsExactly(old);
        assertThat(CommandRun.of("keys", "status", "--data-dir", home.toString())
                        .output())
                .containsSubsequence(FixedKeys.key(2).name(), "đang mã hóa", old.name(), "đã cất");
    }

    @Test
    void retireRefusesAKeyThatIsNeededAndSaysWhere() throws IOException {
        var keys = file().replace(new KeySet(List.of(FixedKeys.key(2), FixedKeys.key(1))));
        var held = new Outcome(true, Map.of(KeyRetirement.LOG, 3L, "household.sheet.sealed", 5L));

        var run = CommandRun.of(
                (_, _, _) -> held, "keys", "retire", FixedKeys.key(1).name(), "--data-dir", home.toString());
        var unfinished = CommandRun.of(
                (_, _, _) -> new Outcome(false, Map.of()),
                "keys",
                "retire",
                FixedKeys.key(1).name(),
                "--data-dir",
                home.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.words())
                .contains("household.sheet.sealed: 5 giá trị", "audit.entry.changes, 3 dòng", "giữ nguyên tệp khóa");
        assertThat(unfinished.exitCode()).isEqualTo(1);
        assertThat(unfinished.words()).contains("chưa mã hóa lại xong");
        assertThat(file().read()).isEqualTo(keys);
        assertThat(file().retired()).isEmpty();
    }

    @Test
    void theNewestKeyAndAnUnknownOneAreNotRetired() throws IOException {
        var keys = file().replace(new KeySet(List.of(FixedKeys.key(2), FixedKeys.key(1))));

        var newest = CommandRun.of("keys", "retire", FixedKeys.key(2).name(), "--data-dir", home.toString());
        var unknown = CommandRun.of("keys", "retire", "0badcafe", "--data-dir", home.toString());

        assertThat(newest.exitCode()).isEqualTo(1);
        assertThat(newest.words()).contains("đang mã hóa, chưa cất được");
        assertThat(unknown.words()).contains("không có khóa 0badcafe");
        assertThat(file().read()).isEqualTo(keys);
    }

    @Test
    void aKeyIsDeletedOnlyForWhoeverIsSure() throws IOException {
        var keys = file().replace(new KeySet(List.of(FixedKeys.key(2), FixedKeys.key(1))));
        KeyUse free = (_, _, _) -> new Outcome(true, Map.of());
        var old = FixedKeys.key(1).name();

        var unsure = CommandRun.of(free, "keys", "retire", old, "--delete", "--data-dir", home.toString());
        assertThat(unsure.exitCode()).isEqualTo(2);
        assertThat(file().read()).isEqualTo(keys);

        var sure = CommandRun.of(free, "keys", "retire", old, "--delete", "--yes", "--data-dir", home.toString());
        assertThat(sure.exitCode()).as(sure.words()).isZero();
        assertThat(file().read().keys()).containsExactly(FixedKeys.key(2));
        assertThat(file().retired()).isEmpty();
    }

    @Test
    void whatEscrowPrintedGivesTheKeyFileBack() throws IOException {
        var keys = file().replace(new KeySet(List.of(FixedKeys.key(2), FixedKeys.firstKey(7))));
        var printed = CommandRun.of("keys", "escrow", "--data-dir", home.toString());
        var sheets = SHEET.matcher(printed.output())
                .results()
                .map(result -> result.group(1))
                .toList();
        var one = Files.writeString(home.resolve("one.txt"), sheets.get(2));
        var other = Files.writeString(home.resolve("other.txt"), sheets.get(0));
        Files.delete(home.resolve("keys/master.keys"));

        var run = CommandRun.of("keys", "recover", one.toString(), other.toString(), "--data-dir", home.toString());

        assertThat(sheets).hasSize(3);
        assertThat(run.exitCode()).isZero();
        assertThat(file().read()).isEqualTo(keys);
        assertThat(CommandRun.of("keys", "recover", one.toString(), other.toString(), "--data-dir", home.toString())
                        .words())
                .contains("không ghi đè");
    }

    @Test
    void withoutAKeyFileNothingIsDone() {
        for (var command : List.of("status", "rotate", "escrow")) {
            var run = CommandRun.of("keys", command, "--data-dir", home.toString());

            assertThat(run.exitCode()).as(command).isEqualTo(ExitCode.FAILED);
            assertThat(run.words()).contains("không có tệp khóa");
        }
        assertThat(home).isEmptyDirectory();
    }

    private KeyFile file() {
        return new KeyFile(home.resolve("keys"));
    }
}
