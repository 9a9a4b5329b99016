-- What the list of accounts is searched by: the name as it is typed without tone marks. Says the same as vn.amno.kernel.Folding; a test compares the two.
alter table access.account add column folded text generated always as (
    btrim(regexp_replace(
        replace(lower(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]+', '', 'g')), 'đ', 'd'),
        '[^[:alnum:]]+', ' ', 'g'))
) stored;
comment on column access.account.folded is 'Họ tên không dấu, chữ thường, để tìm';
