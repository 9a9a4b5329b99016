-- Assessments: what the rules said of one sheet, with the facts they saw. A changed sheet gets a new assessment; the old one stays.
create schema if not exists review;

create table review.assessment (
    id              uuid        primary key,
    sheet_id        uuid        not null,
    household_id    uuid        not null,
    year            integer     not null,
    review_date     date        not null,
    area_key        integer     not null,
    commune_id      integer     not null,
    code            text        not null,
    head_name       text        not null,
    name_key        text        not null,
    name_order      bytea       not null,
    village         text        not null,
    members         integer     not null,
    area_type       text,
    previous_class  text        not null,
    income          bigint,
    points          integer,
    tick_deprived   integer     not null,
    tick_unknown    integer     not null,
    deprived        integer     not null,
    unknown         integer     not null,
    deprived_count  integer     not null,
    causes          integer     not null,
    member_facts    jsonb,
    verdict         text        not null,
    flags           integer     not null,
    standard_id     text        not null,
    law_fingerprint text        not null,
    assessed_at     timestamptz not null,
    superseded_at   timestamptz
);
create unique index assessment_current on review.assessment (household_id, year) where superseded_at is null;
create index assessment_list on review.assessment (year, area_key, code, household_id) where superseded_at is null;
comment on table review.assessment is 'Kết quả đánh giá từng phiếu, kèm số liệu đã dùng; phiếu đổi thì có kết quả mới, kết quả cũ vẫn giữ';

-- Counts by commune and year, renewed in the transaction that changes them; pages read these, not millions of rows.
create table review.commune_count (
    year       integer not null,
    commune_id integer not null,
    verdict    text    not null,
    households bigint  not null check (households >= 0),
    primary key (year, commune_id, verdict)
);
comment on table review.commune_count is 'Số hộ theo xã, năm và kết quả; dựng lại từ review.assessment';
