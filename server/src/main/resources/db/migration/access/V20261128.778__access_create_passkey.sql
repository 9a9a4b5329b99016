create table access.passkey (
    id            uuid        primary key,
    account_id    uuid        not null references access.account,
    credential_id bytea       not null unique,
    credential    bytea       not null,
    sign_count    bigint      not null,
    backed_up     boolean     not null,
    transports    text[]      not null,
    name          text        not null,
    made_at       timestamptz not null,
    used_at       timestamptz
);
create index passkey_of_account on access.passkey (account_id, made_at);
comment on table access.passkey is 'Khóa truy cập (passkey) của từng tài khoản';
comment on column access.passkey.credential is 'Khóa công khai và loại thiết bị, theo WebAuthn; không có gì phải giữ kín';
comment on column access.passkey.sign_count is 'Bộ đếm của thiết bị; số nhỏ hơn lần trước cho biết khóa đã bị sao chép';
comment on column access.passkey.name is 'Tên thiết bị do chủ tài khoản đặt';

create table access.passkey_challenge (
    hash       bytea       primary key,
    purpose    text        not null check (purpose in ('CREATE', 'USE')),
    account_id uuid        references access.account,
    browser    bytea       not null,
    made_at    timestamptz not null
);
create index passkey_challenge_oldest on access.passkey_challenge (made_at);
comment on table access.passkey_challenge is 'Câu hỏi ngẫu nhiên mà khóa truy cập phải ký; mỗi câu dùng một lần, trong 5 phút';
comment on column access.passkey_challenge.account_id is 'Trống khi đăng nhập chỉ bằng khóa truy cập: khóa nói là tài khoản nào';
comment on column access.passkey_challenge.browser is 'Băm của mã phiên trên trình duyệt đã hỏi';
