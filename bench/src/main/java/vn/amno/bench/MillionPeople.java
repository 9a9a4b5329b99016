package vn.amno.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.amno.area.Unit;

/** Fills the registry with a million people of about 3.3 to a household in every commune of the country; every seventh has no citizen id, some old ones no day of birth. */
final class MillionPeople {

    static final int TWICE = 5_000;

    private static final int PEOPLE = 1_000_000;
    private static final int HOUSEHOLDS = 300_000;

    private MillionPeople() {}

    static void fill(JdbcClient jdbc, List<Unit> communes) {
        jdbc.sql("select setseed(0.28)").query().singleRow();
        jdbc.sql("create temporary table bench_commune (n integer primary key, id integer, area_key integer)")
                .update();
        for (var n = 0; n < communes.size(); n++) {
            jdbc.sql("insert into bench_commune values (:n, :id, :key)")
                    .param("n", n)
                    .param("id", communes.get(n).id())
                    .param("key", communes.get(n).keyFrom())
                    .update();
        }
        households(jdbc);
        people(jdbc);
        twice(jdbc);
        jdbc.sql("analyze household.household, household.person, household.membership")
                .update();
    }

    private static void households(JdbcClient jdbc) {
        jdbc.sql("""
                create temporary table bench_household as
                select h.n, uuidv7() as id, c.id as commune_id, c.area_key + 1 + h.n % 10 as area_key
                from generate_series(0, :households - 1) h (n)
                join bench_commune c on c.n = h.n % (select count(*) from bench_commune)
                """).param("households", HOUSEHOLDS).update();
        jdbc.sql("create unique index on bench_household (n)").update();
        jdbc.sql("""
                insert into household.household (id, commune_id, area_key, code, head_name, name_key, registered_on)
                select id, commune_id, area_key, 'B' || n, 'Chủ hộ', 'chu ho', date '2022-01-01' from bench_household
                """).update();
    }

    /** Surnames by their shares; given names so that a few are very common and most are rare. */
    private static void people(JdbcClient jdbc) {
        jdbc.sql("""
                create temporary table bench_person as
                with drawn as materialized (
                    select p.n, p.n % :households as household, random() as surname, random() as given, random() as middle,
                        random() < 0.5 as man, date '1940-01-02' + (random() * 30000)::integer as born, random() as known
                    from generate_series(0, :people - 1) p (n)
                )
                select d.n, uuidv7() as id, h.id as household_id, h.area_key, d.born, d.known,
                    case when d.man then 'Nam' else 'Nữ' end as sex,
                    case when d.surname < 0.38 then 'Nguyễn' when d.surname < 0.50 then 'Trần' when d.surname < 0.60 then 'Lê'
                        when d.surname < 0.67 then 'Phạm' when d.surname < 0.72 then 'Hoàng'
                        else (array['Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Giàng', 'Vàng', 'Lò', 'Hà', 'Đinh', 'Mai', 'Tô',
                            'Cao', 'Lương', 'Thân', 'Giáp', 'Khổng', 'Nông', 'Hứa', 'La'])[1 + floor((d.surname - 0.72) / 0.28 * 24)::integer] end
                    || ' ' || case when d.middle < 0.45 and d.man then 'Văn' when d.middle < 0.45 then 'Thị'
                        else (array['Minh', 'Thanh', 'Ngọc', 'Đức', 'Xuân', 'Thu', 'Quang', 'Hữu', 'Kim', 'Bích', 'Gia', 'Hải', 'Tuấn', 'Anh', 'Hồng'])
                            [1 + floor((d.middle - 0.45) / 0.55 * 15)::integer] end
                    || ' ' || (array['Hùng', 'Hoa', 'Dũng', 'Lan', 'Tuấn', 'Hương', 'Minh', 'Hà', 'Nam', 'Mai', 'Sơn', 'Thảo', 'Long', 'Linh', 'Hải',
                        'Trang', 'Thắng', 'Nga', 'Cường', 'Hằng', 'Khánh', 'Yến', 'Phong', 'Ngân', 'Quân', 'Nhung', 'Tùng', 'Vân', 'Kiên', 'Bình',
                        'Đạt', 'Phượng', 'Trung', 'Loan', 'Hiếu', 'Thúy', 'Vinh', 'Quỳnh', 'Lâm', 'Xuyến', 'Bảo', 'Diệp', 'Toàn', 'Thắm', 'Nghĩa',
                        'Chi', 'Phúc', 'Thơm', 'Khoa', 'Duyên', 'Tài', 'Tuyết', 'Thịnh', 'Liên', 'Giang', 'Sửu', 'Chiến', 'Nhài', 'Quyết', 'Huệ'])
                        [1 + floor(d.given * d.given * 60)::integer] as name
                from drawn d join bench_household h on h.n = d.household
                """).param("households", HOUSEHOLDS).param("people", PEOPLE).update();
        insert(jdbc);
    }

    /** The same name and birth, half of them with the same citizen id, in a household of another commune or of the same. */
    private static void twice(JdbcClient jdbc) {
        jdbc.sql("""
                create temporary table bench_twice as
                select p.n + 2 * :people as n, uuidv7() as id, h.id as household_id, h.area_key, p.born,
                    case when p.n % 2 = 0 then p.known else 0 end as known, p.sex, p.name, p.n as original
                from bench_person p
                join bench_household h on h.n = (p.n % :households + case when p.n % 3 = 0 then 1 else (select count(*) from bench_commune) end) % :households
                where p.n % (:people / :twice) = 7
                """)
                .param("people", PEOPLE)
                .param("households", HOUSEHOLDS)
                .param("twice", TWICE)
                .update();
        jdbc.sql("drop table bench_person").update();
        jdbc.sql("alter table bench_twice rename to bench_person").update();
        insert(jdbc);
    }

    /** Seven out of eight with a citizen id; nobody opens it here. */
    private static void insert(JdbcClient jdbc) {
        jdbc.sql("""
                insert into household.person (id, area_key, full_name, name_key, sex, birth_from, birth_to, ethnicity, citizen_id, citizen_id_key)
                select id, area_key, name, lower(name), sex,
                    case when born < date '1965-01-01' and n % 3 = 0 then date_trunc('year', born) else born end,
                    case when born < date '1965-01-01' and n % 3 = 0 then date_trunc('year', born) + interval '1 year - 1 day' else born end,
                    '', case when known > 0.14 then decode(repeat('00', 41), 'hex') end,
                    case when known > 0.14 then sha256(convert_to(known::text || name || born, 'UTF8')) end
                from bench_person order by id
                """).update();
        jdbc.sql("""
                insert into household.membership (household_id, person_id, area_key, ordinal, relation, valid_from)
                select household_id, id, area_key, 0, '', date '2022-01-01' from bench_person
                """).update();
    }
}
