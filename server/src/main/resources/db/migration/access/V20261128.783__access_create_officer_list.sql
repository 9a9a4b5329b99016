-- A file of officers between its upload and the moment it is accepted. Afterwards only the account and its assignments are kept.
create table access.officer_list (
    id          uuid        primary key,
    sender      uuid        not null references access.account,
    file_name   text        not null,
    received_at timestamptz not null
);
comment on table access.officer_list is 'Danh sách cán bộ đang chờ ghi; xóa khi ghi hoặc hủy';

create table access.officer_list_line (
    list_id    uuid    not null references access.officer_list on delete cascade,
    row_number integer not null,
    login      text    not null,
    name       text    not null,
    role       text    not null,
    agency     text,
    unit_id    integer,
    valid_from date    not null,
    valid_to   date,
    primary key (list_id, row_number)
);
comment on table access.officer_list_line is 'Dòng nhận được của danh sách: một người với một phân công';

create table access.officer_list_refusal (
    list_id     uuid    not null references access.officer_list on delete cascade,
    ordinal     integer not null,
    row_number  integer not null,
    column_name text    not null,
    cell        text    not null,
    found       text    not null,
    problem     text    not null,
    primary key (list_id, ordinal)
);
comment on table access.officer_list_refusal is 'Ô bị từ chối của danh sách: trong tệp ghi gì, vì sao không nhận, sửa thế nào';
