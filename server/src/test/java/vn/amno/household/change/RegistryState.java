package vn.amno.household.change;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that the registry says, as text: versions and sealed bytes, which differ each time, left out; citizen ids by their blind index. */
final class RegistryState {

    private RegistryState() {}

    static String of(JdbcClient jdbc) {
        return jdbc.sql("""
                select string_agg(line, chr(10) order by line) from (
                    select concat_ws('|', 'household', id, commune_id, area_key, code, head_name, name_key, registered_on, closed_on, closed_reason) as line
                    from household.household
                    union all
                    select concat_ws('|', 'residence', household_id, commune_id, village_id, area_key, code, valid_from, coalesce(valid_to::text, 'open'))
                    from household.residence
                    union all
                    select concat_ws('|', 'person', id, area_key, full_name, name_key, sex, birth_from, birth_to, ethnicity, died_on,
                        encode(citizen_id_key, 'hex'))
                    from household.person
                    union all
                    select concat_ws('|', 'membership', household_id, person_id, area_key, ordinal, relation, valid_from,
                        coalesce(valid_to::text, 'open'), end_reason)
                    from household.membership
                ) as lines
                """).query(String.class).single();
    }
}
