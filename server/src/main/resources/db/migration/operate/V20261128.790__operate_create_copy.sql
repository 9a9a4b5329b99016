-- What was done to keep the installation: copies and what they proved, checks of the log. Only added to.
create schema operate;

create table operate.copy (
    id        uuid        primary key,
    kind      text        not null check (kind in ('BACKUP', 'REHEARSAL', 'RESTORE')),
    done_at   timestamptz not null,
    took_ms   bigint      not null check (took_ms >= 0),
    file      text        not null,
    taken_at  timestamptz not null,
    tables    integer     not null check (tables >= 0),
    row_count bigint      not null check (row_count >= 0),
    bytes     bigint      not null check (bytes >= 0),
    sha256    bytea       not null check (length(sha256) = 32)
);
comment on table operate.copy is 'Các lần sao lưu, khôi phục thử và khôi phục';
comment on column operate.copy.file is 'Tệp sao lưu, với đường dẫn trên máy đã chạy lệnh';
comment on column operate.copy.taken_at is 'Dữ liệu trong bản sao là của lúc này';
comment on column operate.copy.sha256 is 'SHA-256 của cả tệp';
create index on operate.copy (kind, done_at desc);
