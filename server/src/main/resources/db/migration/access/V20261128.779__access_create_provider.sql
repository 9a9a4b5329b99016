create table access.provider_identity (
    issuer     text        not null,
    subject    text        not null,
    account_id uuid        not null references access.account,
    linked_at  timestamptz not null,
    primary key (issuer, subject)
);
create index provider_identity_of_account on access.provider_identity (account_id);
comment on table access.provider_identity is 'Tài khoản ở nơi đăng nhập một lần (OpenID Connect) đã nối với tài khoản ở đây';
comment on column access.provider_identity.subject is 'Mã người dùng do nơi đó cấp; cùng mã ở nơi khác là tài khoản khác';

create table access.provider_attempt (
    state_hash bytea       primary key,
    provider   text        not null,
    account_id uuid        references access.account,
    browser    bytea       not null,
    begun_at   timestamptz not null
);
create index provider_attempt_oldest on access.provider_attempt (begun_at);
comment on table access.provider_attempt is 'Lần sang nơi đăng nhập một lần chưa quay về; mỗi lần dùng một lượt, trong 10 phút';
comment on column access.provider_attempt.account_id is 'Tài khoản muốn nối; trống khi đăng nhập';
comment on column access.provider_attempt.browser is 'Băm của mã phiên trên trình duyệt đã bắt đầu';
