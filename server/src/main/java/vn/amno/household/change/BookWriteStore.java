package vn.amno.household.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.amno.household.change.Row.Household;
import vn.amno.household.change.Row.Membership;
import vn.amno.household.change.Row.Person;
import vn.amno.household.change.Row.Residence;
import vn.amno.kernel.Folding;
import vn.amno.rules.BirthDate;

/** SQL that brings the effects of one change into the registry, row by row. Needs the registry's lock. */
@Repository
class BookWriteStore {

    private final JdbcClient jdbc;
    private final RegistryInside inside;

    BookWriteStore(JdbcClient jdbc, RegistryInside inside) {
        this.jdbc = jdbc;
        this.inside = inside;
    }

    /**
     * What goes goes first, so that what comes finds its place free.
     *
     * @param touched households that get a new version
     * @param after the registry when this is done
     */
    void write(List<Effect> effects, Collection<UUID> touched, Book after) {
        var byKey = Comparator.comparing(Effect::key);
        effects.stream()
                .filter(effect -> effect.after() == null)
                .sorted(byKey.reversed())
                .forEach(this::delete);
        for (var effect : effects) {
            if (effect.before() != null && effect.after() != null) {
                update(Row.of(effect.key(), effect.after()));
            }
        }
        effects.stream()
                .filter(effect -> effect.before() == null)
                .sorted(byKey)
                .map(effect -> Row.of(effect.key(), Objects.requireNonNull(effect.after())))
                .forEach(row -> insert(row, after));
        touched.forEach(this::finish);
    }

    private void delete(Effect effect) {
        var key = effect.key();
        var statement = switch (key.table()) {
            case HOUSEHOLD -> jdbc.sql("delete from household.household where id = :id");
            case PERSON -> jdbc.sql("delete from household.person where id = :id");
            case RESIDENCE ->
                jdbc.sql("delete from household.residence where household_id = :id and valid_from = :from")
                        .param("from", key.day());
            case MEMBERSHIP -> jdbc.sql("""
                                delete from household.membership
                                where household_id = :id and person_id = :person and valid_from = :from
                                """).param("person", key.member()).param("from", key.day());
        };
        once(statement.param("id", key.id()), key);
    }

    private void update(Row row) {
        var statement = switch (row) {
            case Household household -> values(household, jdbc.sql("""
                            update household.household
                            set commune_id = :commune, area_key = :area, code = :code, head_name = :head, name_key = :nameKey,
                                registered_on = :registered, closed_on = :closed, closed_reason = :closedReason
                            where id = :id
                            """));
            case Person person -> values(person, jdbc.sql("""
                            update household.person
                            set full_name = :name, name_key = :nameKey, sex = :sex, birth_from = :birthFrom, birth_to = :birthTo,
                                ethnicity = :ethnicity, citizen_id = :citizenId, citizen_id_key = :citizenIdKey, died_on = :died
                            where id = :id
                            """));
            case Residence residence -> values(residence, jdbc.sql("""
                            update household.residence
                            set commune_id = :commune, village_id = :village, area_key = :area, code = :code, valid_to = :to
                            where household_id = :id and valid_from = :from
                            """));
            case Membership membership -> values(membership, jdbc.sql("""
                            update household.membership
                            set ordinal = :ordinal, relation = :relation, valid_to = :to, end_reason = :endReason
                            where household_id = :id and person_id = :person and valid_from = :from
                            """));
        };
        once(statement, row.key());
    }

    private void insert(Row row, Book after) {
        var statement = switch (row) {
            case Household household -> values(household, jdbc.sql("""
                            insert into household.household
                                (id, commune_id, area_key, code, head_name, name_key, registered_on, closed_on, closed_reason)
                            values (:id, :commune, :area, :code, :head, :nameKey, :registered, :closed, :closedReason)
                            """));
            case Person person -> values(person, jdbc.sql("""
                            insert into household.person
                                (id, area_key, full_name, name_key, sex, birth_from, birth_to, ethnicity, citizen_id, citizen_id_key, died_on)
                            values (:id, :area, :name, :nameKey, :sex, :birthFrom, :birthTo, :ethnicity, :citizenId, :citizenIdKey, :died)
                            """)).param("area", areaKey(person, after));
            case Residence residence -> values(residence, jdbc.sql("""
                            insert into household.residence (household_id, commune_id, village_id, area_key, code, valid_from, valid_to)
                            values (:id, :commune, :village, :area, :code, :from, :to)
                            """));
            case Membership membership -> values(membership, jdbc.sql("""
                            insert into household.membership (household_id, person_id, area_key, ordinal, relation, valid_from, valid_to, end_reason)
                            select :id, :person, h.area_key, :ordinal, :relation, :from, cast(:to as date), :endReason
                            from household.household h where h.id = :id
                            """));
        };
        once(statement, row.key());
    }

    private static int areaKey(Person person, Book after) {
        var membership = after.membershipsOf(person.id()).getFirst();
        return after.household(membership.household()).areaKey();
    }

    private void finish(UUID household) {
        jdbc.sql("update household.household set version = version + 1 where id = :id")
                .param("id", household)
                .update();
        jdbc.sql("""
                insert into household.name_token (token, area_key, household_id)
                select token, h.area_key, h.id
                from household.household h
                cross join string_to_table(h.name_key, ' ') as token
                where h.id = :id and token <> ''
                on conflict do nothing
                """).param("id", household).update();
        jdbc.sql("""
                update household.membership m set area_key = h.area_key
                from household.household h
                where h.id = :id and m.household_id = h.id and m.valid_to is null and m.area_key <> h.area_key
                """).param("id", household).update();
        jdbc.sql("""
                update household.person p set area_key = h.area_key
                from household.household h
                join household.membership m on m.household_id = h.id and m.valid_to is null
                where h.id = :id and p.id = m.person_id and p.area_key <> h.area_key
                """).param("id", household).update();
    }

    private static StatementSpec values(Household household, StatementSpec statement) {
        return statement
                .param("id", household.id())
                .param("commune", household.communeId())
                .param("area", household.areaKey())
                .param("code", household.code())
                .param("head", household.head())
                .param("nameKey", Folding.fold(household.head()))
                .param("registered", household.registeredOn())
                .param("closed", household.closedOn())
                .param("closedReason", household.closedOn() == null ? null : household.closedReason());
    }

    private StatementSpec values(Person person, StatementSpec statement) {
        var digits = person.citizenId();
        return statement
                .param("id", person.id())
                .param("name", person.name())
                .param("nameKey", Folding.fold(person.name()))
                .param("sex", person.sex())
                .param("birthFrom", from(person.birth()))
                .param("birthTo", person.birth() == null ? null : person.birth().to())
                .param("ethnicity", person.ethnicity())
                .param("citizenId", digits.isEmpty() ? null : inside.sealCitizenId(person.id(), digits))
                .param("citizenIdKey", digits.isEmpty() ? null : inside.citizenIdKey(digits))
                .param("died", person.diedOn());
    }

    private static @Nullable LocalDate from(@Nullable BirthDate birth) {
        return birth == null ? null : birth.from();
    }

    private static StatementSpec values(Residence residence, StatementSpec statement) {
        return statement
                .param("id", residence.household())
                .param("from", residence.from())
                .param("commune", residence.communeId())
                .param("village", residence.villageId())
                .param("area", residence.areaKey())
                .param("code", residence.code())
                .param("to", residence.to());
    }

    private static StatementSpec values(Membership membership, StatementSpec statement) {
        return statement
                .param("id", membership.household())
                .param("person", membership.person())
                .param("from", membership.from())
                .param("ordinal", membership.ordinal())
                .param("relation", membership.relation())
                .param("to", membership.to())
                .param("endReason", membership.endReason());
    }

    private static void once(StatementSpec statement, RowKey key) {
        if (statement.update() != 1) {
            throw new IllegalStateException("The row %s is not there, or there twice.".formatted(key.table()));
        }
    }
}
