-- The registry: households, people, who belonged where and when, and what each review sheet said.
create schema if not exists household;

create table household.household (
    id            uuid    primary key,
    commune_id    integer not null,
    area_key      integer not null,
    code          text    not null check (btrim(code) <> ''),
    head_name     text    not null,
    name_key      text    not null,
    registered_on date    not null,
    closed_on     date,
    closed_reason text,
    version       integer not null default 1,
    unique (commune_id, code)
);
create index household_by_area on household.household (area_key, code, id);

comment on table household.household is 'Hộ trong sổ; phân loại nghèo không phải là cột của hộ';
comment on column household.household.area_key is 'Mã phạm vi của thôn (hoặc xã khi chưa rõ thôn) nơi hộ đang ở';
comment on column household.household.name_key is 'Tên chủ hộ không dấu, chữ thường, để tìm';

create table household.residence (
    household_id uuid    not null references household.household on delete cascade,
    commune_id   integer not null,
    village_id   integer,
    area_key     integer not null,
    valid_from   date    not null,
    valid_to     date,
    check (valid_to is null or valid_to >= valid_from),
    primary key (household_id, valid_from)
);
create index residence_by_area on household.residence (area_key, valid_from);
comment on table household.residence is 'Nơi ở của hộ theo thời gian';

create table household.person (
    id             uuid primary key,
    area_key       integer not null,
    full_name      text not null check (btrim(full_name) <> ''),
    name_key       text not null,
    sex            text not null check (sex in ('', 'Nam', 'Nữ')),
    birth_from     date,
    birth_to       date,
    ethnicity      text not null,
    citizen_id     bytea,
    citizen_id_key bytea
);
comment on column household.person.birth_from is 'Ngày sinh sớm nhất có thể; bằng birth_to khi biết rõ ngày';
comment on column household.person.citizen_id is 'Số định danh, mã hóa AES-GCM; dữ liệu nhạy cảm';
comment on column household.person.citizen_id_key is 'Chỉ mục mù HMAC của số định danh, để tìm trùng';

create table household.membership (
    household_id uuid not null references household.household on delete cascade,
    person_id    uuid not null references household.person on delete cascade,
    area_key     integer not null,
    ordinal      integer not null,
    relation     text not null,
    valid_from   date not null,
    valid_to     date,
    end_reason   text not null default '',
    check (valid_to is null or valid_to >= valid_from),
    primary key (household_id, person_id, valid_from)
);
create index membership_by_person on household.membership (person_id);
comment on table household.membership is 'Ai thuộc hộ nào, từ ngày nào đến ngày nào';

create table household.sheet (
    id             uuid     primary key,
    household_id   uuid     not null references household.household on delete cascade,
    year           integer  not null,
    review_date    date     not null,
    commune_id     integer  not null,
    village        text     not null,
    area_key       integer  not null,
    code           text     not null,
    head_name      text     not null,
    area_type      text     check (area_type in ('RURAL', 'URBAN')),
    previous_class text     not null check (previous_class in ('NONE', 'POOR', 'NEAR_POOR')),
    income         bigint   check (income >= 0),
    points         integer  check (points >= 0),
    deprived       integer  not null,
    unknown        integer  not null check (deprived & unknown = 0),
    causes         integer  not null default 0,
    extra          jsonb    not null default '{}',
    members        jsonb    not null default '[]',
    content_hash   bytea    not null,
    batch          uuid     not null,
    version        integer  not null default 1,
    unique (household_id, year)
);
create index sheet_by_batch on household.sheet (batch);
create index sheet_by_area on household.sheet (year, area_key);
comment on table household.sheet is 'Phiếu rà soát: mỗi hộ một phiếu một năm, đúng như đã ghi';
comment on column household.sheet.deprived is 'Mặt nạ bit các chỉ số được đánh dấu thiếu hụt';
comment on column household.sheet.unknown is 'Mặt nạ bit các chỉ số chưa ghi';
comment on column household.sheet.causes is 'Mặt nạ bit nguyên nhân nghèo, bit n là mã n';
comment on column household.sheet.members is 'Câu trả lời về từng thành viên; số định danh không nằm ở đây';
comment on column household.sheet.content_hash is 'HMAC nội dung phiếu, để biết phiếu có đổi hay không';

create view household.recorded_sheet as
select id as sheet_id, household_id, year, review_date, commune_id, village, area_key, code, head_name, area_type,
       previous_class, income, points, deprived, unknown, causes, members, batch, version
from household.sheet;
comment on view household.recorded_sheet is 'Phiếu đã ghi, cho mô-đun rà soát đọc';

create table household.import_run (
    id           uuid primary key,
    file_name    text not null,
    size         bigint not null,
    sha256       text not null,
    content      bytea not null,
    review_date  date not null,
    state        text not null,
    added        integer,
    changed      integer,
    unchanged    integer,
    refused      integer,
    failure      text,
    notices      text[] not null default '{}',
    received_at  timestamptz not null,
    finished_at  timestamptz
);

create table household.import_refusal (
    run_id  uuid not null references household.import_run on delete cascade,
    ordinal integer not null,
    sheet   text not null,
    row     integer not null,
    header  text not null,
    cell    text not null,
    value   text not null,
    problem text not null,
    primary key (run_id, ordinal)
);

create table household.import_row (
    run_id       uuid not null references household.import_run on delete cascade,
    ordinal      integer not null,
    kind         text not null check (kind in ('ADDED', 'CHANGED', 'UNCHANGED')),
    household_id uuid,
    content      jsonb not null,
    content_hash bytea not null,
    primary key (run_id, ordinal)
);
