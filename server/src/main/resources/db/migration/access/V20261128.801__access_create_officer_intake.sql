-- Which list somebody came with, so that those who let their link run out get another one together. The rows of the file are not kept.
create table access.officer_intake (
    id          uuid        primary key,
    file_name   text        not null,
    taken_in_at timestamptz not null,
    taken_in_by uuid        not null references access.account
);
create index officer_intake_latest on access.officer_intake (taken_in_at desc);
comment on table access.officer_intake is 'Danh sách cán bộ đã ghi';

create table access.officer_intake_account (
    intake_id  uuid not null references access.officer_intake,
    account_id uuid not null references access.account,
    primary key (intake_id, account_id)
);
comment on table access.officer_intake_account is 'Tài khoản nhận liên kết đặt mật khẩu khi ghi danh sách';
