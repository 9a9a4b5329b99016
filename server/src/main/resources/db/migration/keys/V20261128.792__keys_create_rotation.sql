-- How far the change to each key has come, and how many values each key still holds.
create table keys.rotation (
    key_id      integer     primary key,
    started_at  timestamptz not null,
    place       text        not null default '',
    after       text        not null default '',
    sealed      bigint      not null default 0 check (sealed >= 0),
    finished_at timestamptz,
    failure     text
);
comment on table keys.rotation is 'Tiến độ đổi sang từng khóa';
comment on column keys.rotation.place is 'Nơi đang mã hóa lại; trống khi chưa bắt đầu';
comment on column keys.rotation.after is 'Đã làm tới đâu trong nơi đó';
comment on column keys.rotation.failure is 'Vì sao lần thử gần nhất dừng; trống khi đang chạy';

create table keys.usage (
    place      text        not null,
    key_id     integer     not null,
    held       bigint      not null check (held > 0),
    counted_at timestamptz not null,
    primary key (place, key_id)
);
comment on table keys.usage is 'Mỗi khóa còn giữ bao nhiêu giá trị, theo lần đếm gần nhất';

create function keys.key_of(sealed bytea) returns integer
    language sql immutable strict parallel safe
    return case get_byte(sealed, 0)
        when 1 then 1
        when 2 then ((get_byte(sealed, 1)::bigint << 24) + (get_byte(sealed, 2) << 16) + (get_byte(sealed, 3) << 8) + get_byte(sealed, 4))::bit(32)::integer
    end;
comment on function keys.key_of(bytea) is 'Mã của khóa đã mã hóa một giá trị';
