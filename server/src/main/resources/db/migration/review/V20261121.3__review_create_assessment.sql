-- Assessments: what the rules said of one sheet, with the facts they saw. A changed sheet gets a new assessment; the old one stays.
create schema if not exists review;

-- A later version of the legal data may correct a value; an old assessment is still replayed under the text it was made with.
create table review.standard_used (
    id              integer generated always as identity primary key,
    standard_id     text    not null,
    law_fingerprint text    not null,
    content         jsonb   not null,
    unique (standard_id, law_fingerprint)
);
comment on table review.standard_used is 'Nguyên văn các chuẩn nghèo đã dùng để đánh giá, không bao giờ sửa';
comment on column review.standard_used.law_fingerprint is 'SHA-256 của toàn bộ dữ liệu pháp luật lúc đánh giá';

create table review.assessment (
    id               uuid        primary key default uuidv7(),
    sheet_id         uuid        not null,
    household_id     uuid        not null,
    year             integer     not null,
    review_date      date        not null,
    area_key         integer     not null,
    commune_id       integer     not null,
    code             text        not null,
    head_name        text        not null,
    name_key         text        not null,
    name_order       bytea       not null,
    village          text        not null,
    sheet_area_type  text        check (sheet_area_type in ('RURAL', 'URBAN')),
    area_type        text        check (area_type in ('RURAL', 'URBAN')),
    previous_class   text        not null,
    income           bigint,
    points           integer,
    points_form      text,
    tick_deprived    integer     not null,
    tick_unknown     integer     not null,
    causes           integer     not null,
    members          integer     not null,
    member_facts     jsonb,
    standard_used_id integer     not null,
    verdict          text        not null
                     check (verdict in ('POOR', 'NEAR_POOR', 'AVERAGE', 'ABOVE', 'ABOVE_LINE_UNSPLIT', 'UNDETERMINED')),
    deprived         integer     not null,
    unknown          integer     not null,
    deprived_count   integer     not null,
    flags            text[]      not null default '{}',
    assessed_at      timestamptz not null,
    superseded_at    timestamptz
);
create unique index assessment_current on review.assessment (household_id, year) where superseded_at is null;
create index assessment_list on review.assessment (year, area_key, code, household_id) where superseded_at is null;
create index assessment_superseded on review.assessment (household_id, year) where superseded_at is not null;

comment on table review.assessment is 'Kết quả đánh giá từng phiếu, kèm số liệu đã dùng; phiếu đổi thì có kết quả mới, kết quả cũ vẫn giữ';
comment on column review.assessment.name_key is 'Tên chủ hộ không dấu, chữ thường, để tìm';
comment on column review.assessment.name_order is 'Khóa sắp xếp: tên trước, rồi họ và đệm, theo thứ tự chữ cái và dấu thanh tiếng Việt';
comment on column review.assessment.sheet_area_type is 'Khu vực ghi trên phiếu; trống thì theo loại đơn vị hành chính của xã';
comment on column review.assessment.area_type is 'Khu vực đã dùng khi đánh giá; trống khi không biết';
comment on column review.assessment.points_form is 'Biểu mẫu của tổng điểm B1; điểm của hai biểu mẫu không so với nhau';
comment on column review.assessment.causes is 'Mặt nạ bit nguyên nhân nghèo, bit n là mã n';
comment on column review.assessment.members is 'Số thành viên ghi trên phiếu; 0 khi phiếu không ghi ai';
comment on column review.assessment.member_facts is 'Câu trả lời về từng thành viên mà bộ quy tắc đã thấy: không họ tên, không số định danh';
comment on column review.assessment.standard_used_id is 'Chuẩn đã dùng trong review.standard_used; không khai báo khóa ngoại vì kiểm từng dòng chiếm một phần sáu thời gian đánh giá, mà chuẩn đã dùng không bao giờ bị xóa';
comment on column review.assessment.deprived is 'Mặt nạ bit các chỉ số thiếu hụt sau khi đánh giá';
comment on column review.assessment.unknown is 'Mặt nạ bit các chỉ số chưa biết sau khi đánh giá';
comment on column review.assessment.superseded_at is 'Lúc có kết quả mới thay cho kết quả này; trống khi đang dùng';

-- Counts by commune and year, renewed in the transaction that changes them; pages read these, not millions of rows.
create table review.commune_count (
    year       integer not null,
    area_key   integer not null,
    commune_id integer not null,
    verdict    text    not null,
    households bigint  not null check (households > 0),
    primary key (year, area_key, verdict)
);
comment on table review.commune_count is 'Số hộ theo xã, năm và kết quả; dựng lại được từ review.assessment';
comment on column review.commune_count.area_key is 'Mã phạm vi đầu của xã';

create table review.commune_deprivation (
    year       integer not null,
    area_key   integer not null,
    verdict    text    not null check (verdict in ('POOR', 'NEAR_POOR')),
    indicator  integer not null,
    households bigint  not null check (households > 0),
    primary key (year, area_key, verdict, indicator)
);
comment on table review.commune_deprivation is 'Số hộ nghèo, hộ cận nghèo thiếu hụt từng chỉ số, theo xã và năm; dựng lại được từ review.assessment';
comment on column review.commune_deprivation.area_key is 'Mã phạm vi đầu của xã';
comment on column review.commune_deprivation.indicator is 'Giá trị bit của chỉ số';
