-- What proves who someone is beyond the password. Seeds are sealed under the key file; recovery codes are kept as hashes of 120 random bits.
create table access.totp (
    account_id   uuid        primary key references access.account,
    seed         bytea       not null,
    last_step    bigint      not null,
    confirmed_at timestamptz not null
);
comment on table access.totp is 'Ứng dụng tạo mã xác nhận của từng tài khoản';
comment on column access.totp.seed is 'Chuỗi bí mật dùng chung với ứng dụng, đã mã hóa';
comment on column access.totp.last_step is 'Bước 30 giây của mã nhận gần nhất; mã của bước đó và các bước trước không nhận nữa';

create table access.totp_offer (
    account_id uuid        primary key references access.account,
    seed       bytea       not null,
    offered_at timestamptz not null
);
comment on table access.totp_offer is 'Chuỗi bí mật đang chờ mã đầu tiên để xác nhận đã cài vào ứng dụng';
comment on column access.totp_offer.seed is 'Đã mã hóa';

create table access.recovery_code (
    account_id uuid        not null references access.account,
    hash       bytea       not null,
    made_at    timestamptz not null,
    used_at    timestamptz,
    primary key (account_id, hash)
);
comment on table access.recovery_code is 'Mã dự phòng; mỗi mã dùng một lần';
comment on column access.recovery_code.hash is 'SHA-256 của mã; mã chỉ hiện một lần khi tạo';

create table access.credential_change (
    id         bigint      generated always as identity primary key,
    account_id uuid        not null references access.account,
    kind       text        not null,
    changed_at timestamptz not null,
    by_owner   boolean     not null,
    seen_at    timestamptz
);
create index credential_change_of_account on access.credential_change (account_id, changed_at desc);
comment on table access.credential_change is 'Thay đổi mật khẩu, cách xác nhận của tài khoản, để báo cho chủ tài khoản';
comment on column access.credential_change.by_owner is 'Chủ tài khoản tự đổi; nếu không là quản trị';
comment on column access.credential_change.seen_at is 'Lúc chủ tài khoản bấm đã đọc';
