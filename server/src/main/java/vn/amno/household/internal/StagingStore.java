package vn.amno.household.internal;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.household.workbook.MemberRow;
import vn.amno.kernel.Folding;
import vn.amno.rules.BirthDate;

/** SQL for rows that were compared with the registry and wait to be written. */
@Repository
class StagingStore {

    private static final byte[] NOTHING = {};

    private final JdbcClient jdbc;
    private final CopyStore copies;
    private final RegistryCipher cipher;
    private final IndexKeyStore indexKeys;
    private final TimeOrderedIds ids;

    StagingStore(
            JdbcClient jdbc, CopyStore copies, RegistryCipher cipher, IndexKeyStore indexKeys, TimeOrderedIds ids) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.cipher = cipher;
        this.indexKeys = indexKeys;
        this.ids = ids;
    }

    void stage(UUID run, List<StagedSheet> sheets) {
        var sender = Sender.current();
        var key = indexKeys.current();
        indexKeys.noteOf(run, key);
        copies.load("""
                household.import_row (run_id, kind, ordinal, row, household_id, newcomer, sheet_id, sheet_version,
                    commune_id, village, code, head_name, name_key, area_type, previous_class, income, points,
                    deprived, unknown, causes, member_count, members, content_hash, sealed, account, area_key)
                """, 26, target -> {
            for (var sheet : sheets) {
                write(target.row().uuid(run), sheet);
                target.uuid(sender.account()).integer(sender.areaKey());
            }
        });
        copies.load("""
                household.import_member (run_id, ordinal, position, household_id, person_id, full_name, name_key,
                    sex, birth_from, birth_to, ethnicity, relation, citizen_id, citizen_id_key, account, area_key)
                """, 16, target -> {
            for (var sheet : sheets) {
                if (sheet.kind() != RowKind.UNCHANGED) {
                    writeMembers(target, run, sheet, sender, key);
                }
            }
        });
        jdbc.sql("""
                analyze household.import_row (run_id, kind, ordinal, household_id, newcomer, sheet_id, commune_id, village),
                    household.import_member (run_id, ordinal, position, household_id, name_key, citizen_id_key)
                """).update();
    }

    void clear(UUID run) {
        jdbc.sql("delete from household.import_member where run_id = :run")
                .param("run", run)
                .update();
        jdbc.sql("delete from household.import_row where run_id = :run")
                .param("run", run)
                .update();
    }

    private void write(BinaryCopy target, StagedSheet sheet) throws IOException {
        var row = sheet.row();
        var areaType = row.areaType();
        target.text(sheet.kind().name())
                .integer(sheet.ordinal())
                .integer(row.row())
                .uuid(sheet.household())
                .bool(sheet.newcomer())
                .uuid(sheet.sheet())
                .integer(sheet.sheetVersion())
                .integer(row.communeId())
                .text(row.village())
                .text(row.code())
                .text(row.head())
                .text(Folding.fold(row.head()))
                .text(areaType == null ? null : areaType.name())
                .text(row.previous().name())
                .bigint(row.income())
                .integer(row.points())
                .integer(row.ticks().deprived())
                .integer(row.ticks().unknown())
                .integer(causes(row.causes()))
                .integer(row.members().size());
        if (sheet.kind() == RowKind.ADDED || sheet.kind() == RowKind.CHANGED) {
            target.jsonb(FactsJson.write(
                            row.members().stream().map(MemberRow::facts).toList()))
                    .bytes(sheet.contentHash().bytes())
                    .bytes(cipher.sealSheet(sheet.contentHash().bytes(), SheetCodec.encode(row)));
        } else {
            target.jsonb("[]").bytes(sheet.contentHash().bytes()).bytes(NOTHING);
        }
    }

    private void writeMembers(BinaryCopy target, UUID run, StagedSheet sheet, Sender sender, int key)
            throws IOException {
        var members = sheet.row().members();
        for (var position = 0; position < members.size(); position++) {
            var member = members.get(position);
            var person = ids.next();
            var birth = member.facts().birth();
            target.row()
                    .uuid(run)
                    .integer(sheet.ordinal())
                    .integer(position)
                    .uuid(sheet.household())
                    .uuid(person)
                    .text(member.name())
                    .text(Folding.fold(member.name()))
                    .text(member.sex());
            writeBirth(target, birth);
            target.text(member.ethnicity()).text(member.relation());
            var known = !member.citizenId().isEmpty();
            target.bytes(known ? cipher.sealCitizenId(person, member.citizenId()) : null)
                    .bytes(known ? cipher.citizenIdKey(key, member.citizenId()) : null)
                    .uuid(sender.account())
                    .integer(sender.areaKey());
        }
    }

    private static void writeBirth(BinaryCopy target, @Nullable BirthDate birth) throws IOException {
        target.date(birth == null ? null : birth.from()).date(birth == null ? null : birth.to());
    }

    private static int causes(List<Integer> codes) {
        var mask = 0;
        for (var code : codes) {
            if (code < 0 || code > 30) {
                throw new IllegalArgumentException("Cause %d does not fit into a mask of 31 bits.".formatted(code));
            }
            mask |= 1 << code;
        }
        return mask;
    }
}
