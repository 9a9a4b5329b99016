package vn.amno.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.database.Detached;

/** SQL of the chain of blocks. */
@Repository
@Detached
class ChainStore {

    private static final String BLOCK = """
            select number, era, cast(first_tx as text) as first_tx, first_seq, cast(last_tx as text) as last_tx, last_seq, entries, sealed_at,
                   encode(previous, 'hex') as previous, encode(hash, 'hex') as hash
            from audit.block
            """;

    /** The columns after {@code at} are those that {@link BlockHash} covers, in its order. */
    private static final String ROW = """
            select era, cast(tx as text) as transaction, seq, cast(extract(epoch from at) * 1000000 as bigint) as micros, cast(account as text),
                   actor, role, address, request, action, object_type, object_id, cast(area_key as text), reason, cast(changes as text),
                   cast(details as text)
            from audit.entry
            """;

    private static final int FETCHED = 5_000;
    private static final int FIRST_FIELD = 5;
    private static final int LAST_FIELD = 16;

    private final JdbcClient jdbc;

    ChainStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new era when this is another database server than the last time. */
    void beginEraWhereMoved() {
        jdbc.sql("""
                insert into audit.era (id, server)
                select coalesce((select max(id) from audit.era), 0) + 1, here.system_identifier
                from pg_control_system() here
                where here.system_identifier is distinct from (select server from audit.era order by id desc limit 1)
                on conflict do nothing
                """).update();
    }

    /** Whether nobody else seals; until the end of the transaction nobody else can. */
    boolean tryLock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('audit.block'))")
                .query(Boolean.class)
                .single();
    }

    Optional<Block> findHead() {
        return jdbc.sql(BLOCK + "order by number desc limit 1")
                .query((row, _) -> block(row))
                .optional();
    }

    /**
     * What can be sealed after a position, in the order of sealing. Of the present era these are the entries of transactions older than every one that still
     * runs: no other can come before them any more. Nobody writes to an earlier era.
     */
    List<SealedRow> listSealable(Position after, int limit) {
        return jdbc.sql(ROW + """
                where (era, tx, seq) > (:era, cast(:tx as xid8), :seq) and era <= audit.current_era()
                  and (era < audit.current_era() or tx < pg_snapshot_xmin(pg_current_snapshot()))
                order by era, tx, seq limit :limit
                """)
                .param("era", after.era())
                .param("tx", Long.toString(after.tx()))
                .param("seq", after.seq())
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    /** When the first entry after a position was made. */
    Optional<Instant> findOldest(Position after) {
        return jdbc.sql("""
                select at from audit.entry where (era, tx, seq) > (:era, cast(:tx as xid8), :seq) order by era, tx, seq limit 1
                """)
                .param("era", after.era())
                .param("tx", Long.toString(after.tx()))
                .param("seq", after.seq())
                .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** All blocks in order; to be closed. */
    Stream<Block> streamBlocks() {
        return jdbc.sql(BLOCK + "order by number").withFetchSize(FETCHED).query((row, _) -> block(row)).stream();
    }

    /** All entries in the order of sealing; to be closed. */
    Stream<SealedRow> streamRows() {
        return jdbc.sql(ROW + "order by era, tx, seq").withFetchSize(FETCHED).query((row, _) -> row(row)).stream();
    }

    /** The present era and the next transaction number of this server. */
    Position findUpcoming() {
        return jdbc.sql(
                        "select audit.current_era() as era, cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as tx")
                .query((row, _) -> new Position(row.getInt("era"), row.getLong("tx"), 0))
                .single();
    }

    void add(Block block) {
        jdbc.sql("""
                insert into audit.block (number, era, first_tx, first_seq, last_tx, last_seq, entries, sealed_at, previous, hash)
                values (:number, :era, cast(:firstTx as xid8), :firstSeq, cast(:lastTx as xid8), :lastSeq, :entries, :sealedAt,
                        decode(:previous, 'hex'), decode(:hash, 'hex'))
                """)
                .param("number", block.number())
                .param("era", block.first().era())
                .param("firstTx", Long.toString(block.first().tx()))
                .param("firstSeq", block.first().seq())
                .param("lastTx", Long.toString(block.last().tx()))
                .param("lastSeq", block.last().seq())
                .param("entries", block.entries())
                .param("sealedAt", block.sealedAt().atOffset(ZoneOffset.UTC))
                .param("previous", block.previous())
                .param("hash", block.hash())
                .update();
    }

    private static Block block(ResultSet row) throws SQLException {
        var era = row.getInt("era");
        return new Block(
                row.getLong("number"),
                new Position(era, row.getLong("first_tx"), row.getLong("first_seq")),
                new Position(era, row.getLong("last_tx"), row.getLong("last_seq")),
                row.getInt("entries"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getString("previous"),
                row.getString("hash"));
    }

    private static SealedRow row(ResultSet row) throws SQLException {
        var fields = new ArrayList<@Nullable String>(LAST_FIELD - FIRST_FIELD + 1);
        for (var column = FIRST_FIELD; column <= LAST_FIELD; column++) {
            fields.add(row.getString(column));
        }
        return new SealedRow(
                new Position(row.getInt("era"), row.getLong("transaction"), row.getLong("seq")),
                row.getLong("micros"),
                fields);
    }
}
