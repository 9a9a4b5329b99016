create table operate.log_check (
    id      uuid        primary key,
    done_at timestamptz not null,
    blocks  bigint      not null check (blocks >= 0),
    sealed  bigint      not null check (sealed >= 0),
    waiting bigint      not null check (waiting >= 0),
    anchors integer     not null check (anchors >= 0),
    faults  integer     not null check (faults >= 0)
);
comment on table operate.log_check is 'Các lần kiểm tra nhật ký bằng lệnh';
create index on operate.log_check (done_at desc);
