-- Entries are not sealed again, since they are chained: a key is needed as long as there are entries under it.
create function audit.held(key integer) returns bigint language plpgsql stable as $$
begin
    return (select count(*) from audit.entry e
    where exists (
        select from jsonb_array_elements(e.changes) change
        where change ->> 'sealed' = 'true'
            and (keys.key_of(decode(change ->> 'before', 'base64')) = key or keys.key_of(decode(change ->> 'after', 'base64')) = key)));
end
$$;
comment on function audit.held(integer) is 'Số dòng nhật ký có giá trị mã hóa bằng một khóa';
