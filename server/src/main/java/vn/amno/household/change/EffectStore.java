package vn.amno.household.change;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the journal: what applied changes did to each row. */
@Repository
class EffectStore {

    private final JdbcClient jdbc;
    private final ChangeText texts;

    EffectStore(JdbcClient jdbc, ChangeText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    void add(UUID request, int areaKey, List<Effect> effects) {
        for (var ordinal = 0; ordinal < effects.size(); ordinal++) {
            var effect = effects.get(ordinal);
            jdbc.sql("""
                    insert into household.change_effect (request_id, ordinal, area_key, household_id, row_key, sealed)
                    values (:request, :ordinal, :area, :household, :key, :sealed)
                    """)
                    .param("request", request)
                    .param("ordinal", ordinal)
                    .param("area", areaKey)
                    .param("household", household(effect.key()))
                    .param("key", effect.key().text())
                    .param("sealed", texts.sealEffect(request, ordinal, effect))
                    .update();
        }
    }

    List<Effect> list(UUID request) {
        return jdbc.sql(
                        "select ordinal, row_key, sealed from household.change_effect where request_id = :request order by ordinal")
                .param("request", request)
                .query((row, _) -> texts.openEffect(
                        request, row.getInt("ordinal"), row.getString("row_key"), row.getBytes("sealed")))
                .list();
    }

    private static @Nullable UUID household(RowKey key) {
        return key.table() == RowKey.Table.PERSON ? null : key.id();
    }
}
