-- Read in two parts, because each half of the memberships has an index of its own.
create view household.restricted_household as
select m.household_id from household.restricted_person r
join household.membership m on m.person_id = r.person_id and m.valid_to is null
union
select m.household_id from household.restricted_person r
join household.membership m on m.person_id = r.person_id and m.valid_to is not null;
comment on view household.restricted_household is 'Hộ có hoặc từng có người đang hạn chế xử lý dữ liệu';

-- In a household of restricted_household only these names are shown: an old sheet names people in writing, and who is named there is not known for certain.
create view household.unrestricted_name as
select m.household_id, p.name_key from household.membership m
join household.person p on p.id = m.person_id
where not exists (select from household.restricted_person r where r.person_id = p.id)
    and not exists (
        select from household.membership other
        join household.restricted_person r on r.person_id = other.person_id
        join household.person alike on alike.id = other.person_id
        where other.household_id = m.household_id and alike.name_key = p.name_key);
comment on view household.unrestricted_name is 'Tên không dấu của người không bị hạn chế, không trùng tên người bị hạn chế trong cùng hộ';

create view household.restricted_head as
select h.id as household_id from household.restricted_household r
join household.household h on h.id = r.household_id
where not exists (
    select from household.unrestricted_name n where n.household_id = h.id and n.name_key = h.name_key);
comment on view household.restricted_head is 'Hộ mà tên chủ hộ hiện nay không hiện, vì người đó đang hạn chế xử lý dữ liệu';
