-- Looks through every column of bytes, so that one which comes later is not forgotten. Hashes of 32 bytes, and the columns named here, hold nothing sealed and may begin with any byte.
create function keys.held(key integer) returns table (place text, held bigint) language plpgsql stable as $$
declare
    item record;
begin
    for item in
        select n.nspname, c.relname, a.attname, a.atttypid = 'bytea'::regtype as sealed
        from pg_attribute a
        join pg_class c on c.oid = a.attrelid
        join pg_namespace n on n.oid = c.relnamespace
        where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't'
            and n.nspname not in ('pg_catalog', 'information_schema', 'keys')
            and (a.atttypid = 'bytea'::regtype or a.attname = 'index_key')
            and n.nspname || '.' || c.relname not in ('access.passkey', 'review.assessment', 'household.import_run')
        union all
        select 'household', 'import_run', 'index_key', false where to_regclass('household.import_run') is not null
        order by 1, 2, 3
    loop
        if item.sealed then
            execute format('select count(*) from %I.%I where case when octet_length(%I) > 28 and octet_length(%I) <> 32 then keys.key_of(%I) = $1 end',
                item.nspname, item.relname, item.attname, item.attname, item.attname) into held using key;
        else
            execute format('select count(*) from %I.%I where %I = $1', item.nspname, item.relname, item.attname) into held using key;
        end if;
        if held > 0 then
            place := item.nspname || '.' || item.relname || '.' || item.attname;
            return next;
        end if;
    end loop;
end
$$;
comment on function keys.held(integer) is 'Nơi còn giữ giá trị mã hóa, hay chỉ mục mù, của một khóa, và bao nhiêu';

-- More is sealed again now than when the last change of keys ended: it goes on, and ends with what was left.
update keys.rotation set finished_at = null, place = '', after = ''
where started_at = (select max(started_at) from keys.rotation);
