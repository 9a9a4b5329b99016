-- A draft that nobody but its proposer saw is no part of the file, and goes some time after; what was submitted once stays.
create or replace function household.keep_submitted_request() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.submitted_at is null and old.state in ('DRAFT', 'WITHDRAWN') then
            return old;
        end if;
        raise exception 'A request for change that was submitted is never deleted.';
    end if;
    if old.proposer <> new.proposer or old.created_at <> new.created_at then
        raise exception 'The proposer of a request for change stays.';
    end if;
    if old.state <> 'DRAFT' and (new.kind, new.content_hash, new.household_id, new.other_household_id, new.target_id, new.effective_on)
            is distinct from (old.kind, old.content_hash, old.household_id, old.other_household_id, old.target_id, old.effective_on) then
        raise exception 'A request for change is frozen once it is submitted.';
    end if;
    if old.submitted_at is not null and new.submitted_at is null then
        raise exception 'A request for change stays submitted.';
    end if;
    if old.state in ('RETURNED', 'WITHDRAWN', 'UNDONE') or (old.state = 'APPROVED' and new.state not in ('APPROVED', 'UNDONE')) then
        if old.state <> new.state then
            raise exception 'A decided request for change stays decided.';
        end if;
    end if;
    return new;
end
$$;

create or replace function household.only_append() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'change_effect' then
        -- Keys rotate and scope keys move; what was done to which row does not.
        if (new.request_id, new.ordinal, new.row_key) is not distinct from (old.request_id, old.ordinal, old.row_key) then
            return new;
        end if;
    end if;
    if tg_op = 'DELETE' and tg_table_name = 'change_step' then
        if exists (select from household.change_request r
                   where r.id = old.request_id and r.submitted_at is null and r.state in ('DRAFT', 'WITHDRAWN')) then
            return old;
        end if;
    end if;
    raise exception 'Rows of % are only added.', tg_table_name;
end
$$;
