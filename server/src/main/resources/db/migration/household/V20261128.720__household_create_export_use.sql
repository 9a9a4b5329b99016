create table household.export_use (
    account uuid not null,
    day date not null,
    rows bigint not null check (rows > 0),
    primary key (account, day)
);

comment on table household.export_use is 'Số hộ mỗi tài khoản đã xuất ra tệp trong ngày, để giữ mức tối đa một ngày';
