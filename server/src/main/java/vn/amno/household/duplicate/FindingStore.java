package vn.amno.household.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.amno.household.DuplicateReason;
import vn.amno.household.duplicate.PairSearch.Found;
import vn.amno.kernel.Scope;

/** SQL that keeps what a search found. */
@Repository
class FindingStore {

    private final JdbcClient jdbc;

    FindingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A pair that is known stays as it was decided; one of two people comes back when what is on record of them changed. */
    void keep(UUID run, Collection<Found> found) {
        var pairs = found.stream().map(Finding::of).toList();
        jdbc.sql("""
                insert into household.duplicate_pair as known
                    (id, person_id, other_person_id, area_key, other_area_key, band, bits, reasons, facts, run_id)
                select gen_random_uuid(), one, two, one_key, two_key, band, bits, string_to_array(reasons, ','), facts, :run
                from unnest(:ones::uuid[], :twos::uuid[], :oneKeys::integer[], :twoKeys::integer[], :bands::text[], :bits::real[], :reasons::text[], :facts::text[])
                    as found (one, two, one_key, two_key, band, bits, reasons, facts)
                on conflict (person_id, other_person_id) do update
                set area_key = excluded.area_key, other_area_key = excluded.other_area_key, band = excluded.band, bits = excluded.bits,
                    reasons = excluded.reasons, facts = excluded.facts, run_id = excluded.run_id,
                    state = case when known.state = 'DIFFERENT' and known.facts <> excluded.facts then 'OPEN' else known.state end,
                    facts_changed = known.facts_changed or (known.state = 'DIFFERENT' and known.facts <> excluded.facts),
                    version = known.version + case when known.state = 'DIFFERENT' and known.facts <> excluded.facts then 1 else 0 end
                """)
                .param("run", run)
                .param("ones", texts(pairs, Finding::one))
                .param("twos", texts(pairs, Finding::two))
                .param("oneKeys", texts(pairs, Finding::oneKey))
                .param("twoKeys", texts(pairs, Finding::twoKey))
                .param("bands", texts(pairs, Finding::band))
                .param("bits", texts(pairs, Finding::bits))
                .param("reasons", texts(pairs, Finding::reasons))
                .param("facts", texts(pairs, Finding::facts))
                .update();
    }

    /** Pairs within the scope that nobody decided anything about and that do not look alike any more. */
    void forgetVanished(UUID run, Scope scope) {
        jdbc.sql("""
                delete from household.duplicate_pair p
                where p.state = 'OPEN' and p.run_id <> :run
                    and (p.area_key between :from1 and :to1 or p.area_key between :from2 and :to2 or p.area_key between :from3 and :to3)
                    and (p.other_area_key between :from1 and :to1 or p.other_area_key between :from2 and :to2 or p.other_area_key between :from3 and :to3)
                    and not exists (select from household.duplicate_decision d where d.pair_id = p.id)
                """).param("run", run).params(Slots.of(scope)).update();
    }

    /** Whether anybody who lives in the scope has the citizen id, or the name and the day of birth, of somebody who lives outside; needs to see both. */
    boolean isAnybodyElsewhere(Scope scope) {
        return jdbc.sql("""
                with here as materialized (
                    select p.citizen_id_key, p.name_key,
                        case when p.birth_from = p.birth_to and extract(doy from p.birth_from) > 1 then p.birth_from end as born
                    from household.person p
                    where (p.area_key between :from1 and :to1 or p.area_key between :from2 and :to2 or p.area_key between :from3 and :to3)
                        and exists (select from household.membership m where m.person_id = p.id and m.valid_to is null)
                ), alike as (
                    select o.id, o.area_key from here h join household.person o on o.citizen_id_key = h.citizen_id_key
                    union all
                    select o.id, o.area_key
                    from here h join household.person o on o.birth_from = h.born and o.birth_to = h.born and o.name_key = h.name_key
                )
                select exists (
                    select from alike a
                    where not (a.area_key between :from1 and :to1 or a.area_key between :from2 and :to2 or a.area_key between :from3 and :to3)
                        and exists (select from household.membership m where m.person_id = a.id and m.valid_to is null))
                """).params(Slots.of(scope)).query(Boolean.class).single();
    }

    private static String[] texts(List<Finding> pairs, Function<Finding, Object> value) {
        return pairs.stream().map(value).map(String::valueOf).toArray(String[]::new);
    }

    /** The one that came into the registry first is the smaller id. */
    private record Finding(
            UUID one, UUID two, int oneKey, int twoKey, String band, double bits, String reasons, String facts) {

        static Finding of(Found pair) {
            var swap = pair.one().id().toString().compareTo(pair.two().id().toString()) > 0;
            var one = swap ? pair.two() : pair.one();
            var two = swap ? pair.one() : pair.two();
            return new Finding(
                    one.id(),
                    two.id(),
                    one.home().areaKey(),
                    two.home().areaKey(),
                    pair.match().band().name(),
                    pair.match().bits(),
                    pair.match().reasons().stream().map(DuplicateReason::name).collect(Collectors.joining(",")),
                    Fingerprint.of(pair));
        }
    }
}
