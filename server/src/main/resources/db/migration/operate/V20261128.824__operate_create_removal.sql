create table operate.removal (
    id      uuid        primary key,
    done_at timestamptz not null,
    kinds   integer     not null check (kinds >= 0),
    removed bigint      not null check (removed >= 0)
);
comment on table operate.removal is 'Các lần dọn dữ liệu hết hạn lưu';
comment on column operate.removal.removed is 'Tổng số đã bỏ, mỗi loại đếm theo đơn vị của loại đó';
create index on operate.removal (done_at desc);
