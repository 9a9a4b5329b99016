-- While keys change, the index under the next key is prepared here, until all people have one; then it takes over in one act.
alter table household.person add column citizen_id_key_2 bytea;
comment on column household.person.citizen_id_key_2 is 'Chỉ mục mù theo khóa kế tiếp, khi đang đổi khóa; trống khi không';

-- Whoever writes another citizen id need not know of it.
create function household.forget_next_citizen_id_key() returns trigger
    language plpgsql as $$
begin
    new.citizen_id_key_2 := null;
    return new;
end
$$;
create trigger person_next_citizen_id_key
    before update of citizen_id_key on household.person
    for each row
    when (new.citizen_id_key is distinct from old.citizen_id_key and new.citizen_id_key_2 is not distinct from old.citizen_id_key_2)
    execute function household.forget_next_citizen_id_key();
