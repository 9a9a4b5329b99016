-- The registry: households, people, who belonged where and when, and what each review sheet said.
create schema if not exists household;

-- Proves at start-up that the key file in the data directory is the one that this data was written with.
create table household.key_check (
    id     smallint primary key default 1 check (id = 1),
    canary bytea    not null
);
comment on table household.key_check is 'Mẫu thử mã hóa, để biết tệp khóa có đúng là khóa của dữ liệu này';

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
    unique (commune_id, code),
    check ((closed_on is null) = (closed_reason is null))
);
create index household_by_code on household.household (lower(code) collate "C", id);
comment on table household.household is 'Hộ trong sổ; phân loại nghèo không phải là cột của hộ';
comment on column household.household.commune_id is 'Mã nội bộ của xã nơi hộ đang ở, hoặc ở sau cùng';
comment on column household.household.area_key is 'Mã phạm vi của thôn (hoặc xã khi chưa rõ thôn) nơi hộ đang ở';
comment on column household.household.name_key is 'Tên chủ hộ không dấu, chữ thường, để tìm';
comment on column household.household.closed_on is 'Ngày đầu tiên hộ không còn';

-- Words of heads' names for the search without tone marks. Only grows; what is found is compared with the present name again.
create table household.name_token (
    token        text    collate "C" not null,
    area_key     integer not null,
    household_id uuid    not null,
    primary key (token, area_key, household_id)
);
comment on table household.name_token is 'Từng tiếng trong tên chủ hộ, không dấu, theo nơi hộ đang hoặc đã ở';

create table household.residence (
    household_id uuid    not null references household.household,
    commune_id   integer not null,
    village_id   integer,
    area_key     integer not null,
    code         text    collate "C" not null,
    valid_from   date    not null,
    valid_to     date,
    check (valid_to is null or valid_to >= valid_from),
    primary key (household_id, valid_from)
);
create unique index residence_open on household.residence (household_id) where valid_to is null;
create index residence_by_area on household.residence (area_key, code, household_id)
    include (commune_id, valid_from, valid_to);
create index residence_left on household.residence (commune_id, code) where valid_to is not null;
comment on table household.residence is 'Nơi ở của hộ theo thời gian; hộ đã kết thúc thì không còn nơi ở';
comment on column household.residence.code is 'Mã hộ, chép lại để liệt kê theo địa bàn mà không phải đọc bảng hộ';
comment on column household.residence.valid_to is 'Ngày cuối cùng ở đó';

create table household.person (
    id             uuid    primary key,
    area_key       integer not null,
    full_name      text    not null,
    name_key       text    not null,
    sex            text    not null,
    birth_from     date,
    birth_to       date,
    ethnicity      text    not null,
    citizen_id     bytea,
    citizen_id_key bytea,
    check (birth_to >= birth_from),
    check ((citizen_id is null) = (citizen_id_key is null))
);
create index person_by_citizen_id on household.person (citizen_id_key) where citizen_id_key is not null;
comment on table household.person is 'Người trong sổ; một người có thể qua nhiều hộ';
comment on column household.person.birth_from is 'Ngày sinh sớm nhất có thể; bằng birth_to khi biết rõ ngày';
comment on column household.person.citizen_id is 'Số định danh, mã hóa AES-GCM; dữ liệu nhạy cảm';
comment on column household.person.citizen_id_key is 'Chỉ mục mù HMAC của số định danh, để tìm trùng';

-- Half a million rows in one import: checking two references for each would take longer than writing them. Rows come from one place only,
-- which writes household, person and membership in one transaction.
create table household.membership (
    household_id uuid    not null references household.household not enforced,
    person_id    uuid    not null references household.person not enforced,
    area_key     integer not null,
    ordinal      integer not null,
    relation     text    not null,
    valid_from   date    not null,
    valid_to     date,
    end_reason   text    not null default '',
    check (valid_to is null or valid_to >= valid_from),
    primary key (household_id, person_id, valid_from)
);
create unique index membership_open on household.membership (person_id, household_id) where valid_to is null;
comment on table household.membership is 'Ai thuộc hộ nào, từ ngày nào đến ngày nào';
comment on column household.membership.ordinal is 'Thứ tự trong phiếu, bắt đầu từ 0';
comment on column household.membership.end_reason is 'Vì sao không còn thuộc hộ';

create table household.sheet (
    id             uuid     primary key,
    household_id   uuid     not null references household.household,
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
    member_count   integer  not null default 0,
    members        jsonb    not null default '[]',
    content_hash   bytea    not null,
    sealed         bytea    not null,
    batch          uuid     not null,
    version        integer  not null default 1,
    unique (household_id, year)
);
create index sheet_by_batch on household.sheet (batch);
comment on table household.sheet is 'Phiếu rà soát: mỗi hộ một phiếu một năm, đúng như đã ghi';
comment on column household.sheet.deprived is 'Mặt nạ bit các chỉ số được đánh dấu thiếu hụt';
comment on column household.sheet.unknown is 'Mặt nạ bit các chỉ số chưa ghi';
comment on column household.sheet.causes is 'Mặt nạ bit nguyên nhân nghèo, bit n là mã n';
comment on column household.sheet.members is 'Câu trả lời về từng thành viên mà quy tắc cần; không có tên, không có số định danh';
comment on column household.sheet.content_hash is 'HMAC nội dung phiếu, để biết phiếu có đổi hay không';
comment on column household.sheet.sealed is 'Toàn bộ phiếu như đã ghi, kể cả tên, số định danh, cột thêm; mã hóa AES-GCM, gắn với content_hash';
comment on column household.sheet.batch is 'Các phiếu được ghi cùng một lần';

create view household.recorded_sheet as
select id as sheet_id, household_id, year, review_date, commune_id, village, area_key, code, head_name, area_type,
       previous_class, income, points, deprived, unknown, causes, member_count, members, batch, version
from household.sheet;
comment on view household.recorded_sheet is 'Phiếu đã ghi, cho mô-đun rà soát đọc; không có tên thành viên, không có số định danh';
