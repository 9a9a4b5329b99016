package vn.amno.household.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.amno.household.Restrictions;
import vn.amno.household.RosterQuery;

/** SQL that lists and counts who lives where. The residences alone say who is there on a day, since closed households have none. */
@Repository
class RosterStore {

    private final JdbcClient jdbc;

    RosterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> list(RosterQuery query, int offset, int limit) {
        return place(jdbc.sql("""
                        with page as (
                            select household_id, commune_id, village_id, area_key, code, valid_from
                            from household.residence
                            where area_key between :from and :to and valid_from <= :day and (valid_to is null or valid_to >= :day)
                            order by area_key, code, household_id
                            offset :offset limit :limit
                        )
                        select p.*, case when h.id in (select household_id from household.restricted_head) then :hidden else h.head_name end as head_name, (
                            select count(*) from household.membership m
                            where m.household_id = p.household_id and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
                        ) as members
                        from page p
                        join household.household h on h.id = p.household_id
                        order by p.area_key, p.code, p.household_id
                        """), query)
                .param("hidden", Restrictions.HIDDEN)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> toLine(row))
                .list();
    }

    long count(RosterQuery query) {
        return place(jdbc.sql("""
                        select count(*) from household.residence
                        where area_key between :from and :to and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        """), query).query(Long.class).single();
    }

    List<Line> search(RosterQuery query, TypedWords words, int offset, int limit) {
        return words(place(jdbc.sql("""
                        with hit as (
                            select household_id from household.name_token
                            where token >= :word and token <= :wordEnd and area_key between :from and :to
                            union
                            select id from household.household
                            where lower(code) collate "C" >= :code and lower(code) collate "C" <= :codeEnd
                        ), page as (
                            select r.household_id, r.commune_id, r.village_id, r.area_key, r.code, r.valid_from,
                                case when h.id in (select household_id from household.restricted_head) then :hidden else h.head_name end as head_name
                            from hit
                            join household.residence r on r.household_id = hit.household_id
                            join household.household h on h.id = hit.household_id
                            where r.area_key between :from and :to and r.valid_from <= :day and (r.valid_to is null or r.valid_to >= :day)
                                and (' ' || h.name_key like all (:patterns) and h.id not in (select household_id from household.restricted_head)
                                    or starts_with(lower(h.code), :code))
                            order by r.area_key, r.code, r.household_id
                            offset :offset limit :limit
                        )
                        select p.*, (
                            select count(*) from household.membership m
                            where m.household_id = p.household_id and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
                        ) as members
                        from page p
                        order by p.area_key, p.code, p.household_id
                        """), query), words)
                .param("hidden", Restrictions.HIDDEN)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> toLine(row))
                .list();
    }

    long countFound(RosterQuery query, TypedWords words) {
        return words(place(jdbc.sql("""
                        with hit as (
                            select household_id from household.name_token
                            where token >= :word and token <= :wordEnd and area_key between :from and :to
                            union
                            select id from household.household
                            where lower(code) collate "C" >= :code and lower(code) collate "C" <= :codeEnd
                        )
                        select count(*)
                        from hit
                        join household.residence r on r.household_id = hit.household_id
                        join household.household h on h.id = hit.household_id
                        where r.area_key between :from and :to and r.valid_from <= :day and (r.valid_to is null or r.valid_to >= :day)
                            and (' ' || h.name_key like all (:patterns) and h.id not in (select household_id from household.restricted_head)
                                or starts_with(lower(h.code), :code))
                        """), query), words).query(Long.class).single();
    }

    Map<Integer, Long> countByCommune(int keyFrom, int keyTo, LocalDate day) {
        var counts = new HashMap<Integer, Long>();
        place(jdbc.sql("""
                        select commune_id, count(*) as households from household.residence
                        where area_key between :from and :to and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        group by commune_id
                        """), new RosterQuery(keyFrom, keyTo, day, "")).query(row -> {
            counts.put(row.getInt("commune_id"), row.getLong("households"));
        });
        return counts;
    }

    private static StatementSpec place(StatementSpec statement, RosterQuery query) {
        return statement
                .param("from", query.keyFrom())
                .param("to", query.keyTo())
                .param("day", query.day());
    }

    private static StatementSpec words(StatementSpec statement, TypedWords words) {
        return statement
                .param("word", words.driver())
                .param("wordEnd", words.driver() + TypedWords.LAST)
                .param("patterns", words.patterns())
                .param("code", words.code())
                .param("codeEnd", words.code() + TypedWords.LAST);
    }

    private static Line toLine(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                row.getString("head_name"),
                row.getInt("commune_id"),
                row.getObject("village_id", Integer.class),
                row.getInt("members"),
                row.getObject("valid_from", LocalDate.class));
    }

    record Line(
            UUID household,
            String code,
            String head,
            int communeId,
            @Nullable Integer villageId,
            int members,
            LocalDate since) {}
}
