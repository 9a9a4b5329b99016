-- Workbooks on their way into the registry. A run and its refusals are kept; its staged rows can be read from the file again.
create table household.import_run (
    id          uuid        primary key,
    file_name   text        not null,
    size        bigint      not null,
    sha256      text        not null,
    content     bytea,
    review_date date        not null,
    state       text        not null
        check (state in ('RECEIVED', 'CHECKING', 'CHECKED', 'WRITING', 'DONE', 'FAILED', 'CANCELLED')),
    total       integer     not null default 0,
    added       integer,
    changed     integer,
    unchanged   integer,
    refused     integer,
    failure     text,
    notices     text[]      not null default '{}',
    received_at timestamptz not null,
    finished_at timestamptz
);
-- The file is compressed already; stored plainly, parts of it can be read without the whole.
alter table household.import_run alter column content set storage external;
create index import_run_newest on household.import_run (received_at desc, id);
comment on table household.import_run is 'Mỗi lần nhập một sổ Excel';
comment on column household.import_run.content is 'Tệp đã nhận; bỏ đi khi đã ghi hoặc đã hủy';

create table household.import_refusal (
    run_id  uuid    not null references household.import_run on delete cascade,
    ordinal integer not null,
    sheet   text    not null,
    row     integer not null,
    header  text    not null,
    cell    text    not null,
    value   text    not null,
    problem text    not null,
    primary key (run_id, ordinal)
);
comment on table household.import_refusal is 'Dòng, ô không nhận và lý do';
comment on column household.import_refusal.value is 'Điều đã ghi trong ô; số định danh được che';

-- Unlogged: fast, and after a crash of the database the file is simply checked again.
create unlogged table household.import_row (
    run_id         uuid    not null,
    kind           text    not null check (kind in ('NEW', 'ADDED', 'CHANGED', 'UNCHANGED')),
    ordinal        integer not null,
    row            integer not null,
    household_id   uuid    not null,
    newcomer       boolean not null,
    sheet_id       uuid    not null,
    sheet_version  integer not null,
    commune_id     integer not null,
    village        text    not null,
    code           text    not null,
    head_name      text    not null,
    name_key       text    not null,
    area_type      text,
    previous_class text    not null,
    income         bigint,
    points         integer,
    deprived       integer not null,
    unknown        integer not null,
    causes         integer not null,
    member_count   integer not null,
    members        jsonb   not null,
    content_hash   bytea   not null,
    sealed         bytea   not null,
    primary key (run_id, kind, ordinal)
);
comment on table household.import_row is 'Dòng đã kiểm tra, chờ ghi vào sổ';
comment on column household.import_row.kind is 'NEW là hộ vào sổ không kèm phiếu';
comment on column household.import_row.household_id is 'Hộ đã có trong sổ; với hộ mới là mã sẽ dùng';
comment on column household.import_row.newcomer is 'Hộ chưa có trong sổ';
comment on column household.import_row.sheet_version is 'Lần sửa của phiếu khi so sánh; 0 khi chưa có phiếu của năm';

create unlogged table household.import_member (
    run_id         uuid    not null,
    ordinal        integer not null,
    position       integer not null,
    household_id   uuid    not null,
    person_id      uuid    not null,
    full_name      text    not null,
    name_key       text    not null,
    sex            text    not null,
    birth_from     date,
    birth_to       date,
    ethnicity      text    not null,
    relation       text    not null,
    citizen_id     bytea,
    citizen_id_key bytea,
    primary key (run_id, ordinal, position)
);
comment on table household.import_member is 'Thành viên của các dòng chờ ghi; số định danh đã mã hóa';
comment on column household.import_member.person_id is 'Mã sẽ dùng nếu người này chưa có trong sổ';
