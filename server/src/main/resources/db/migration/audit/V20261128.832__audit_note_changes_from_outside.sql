-- What somebody changes with another program, past ours and its log, is written down by the database itself. Only that and which fields changed is kept: their values
-- could not be sealed here. The program's own connections are passed over, since it writes its log with names and reasons.
create function audit.note_change_from_outside() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    as $$
declare
    before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    thing jsonb := coalesce(after, before);
    household text := case when tg_table_schema = 'household' and tg_table_name = 'household' then thing ->> 'id' else thing ->> 'household_id' end;
begin
    insert into audit.entry (actor, role, action, object_type, object_id, area_key, details)
    values (session_user, 'ngoài chương trình', 'CHANGED_OUTSIDE',
            case when household is null then tg_table_name else 'household' end,
            coalesce(household, thing ->> 'id', ''),
            (thing ->> 'area_key')::integer,
            jsonb_build_object(
                'table', tg_table_schema || '.' || tg_table_name,
                'operation', tg_op,
                'fields', (select coalesce(string_agg(key, ', ' order by key), '')
                           from jsonb_object_keys(thing) key
                           where before is null or after is null or before -> key is distinct from after -> key)));
    return null;
end;
$$;

create function audit.note_emptying_from_outside() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    as $$
begin
    insert into audit.entry (actor, role, action, object_type, details)
    values (session_user, 'ngoài chương trình', 'CHANGED_OUTSIDE', tg_table_name,
            jsonb_build_object('table', tg_table_schema || '.' || tg_table_name, 'operation', tg_op));
    return null;
end;
$$;
revoke execute on function audit.note_change_from_outside(), audit.note_emptying_from_outside() from public;
