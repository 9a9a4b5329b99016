create schema if not exists privacy;

create table privacy.subject_request (
    id uuid primary key default uuidv7(),
    commune_id integer not null,
    year integer not null,
    number integer not null check (number > 0),
    household_id uuid not null,
    person_id uuid not null,
    person_name text not null,
    area_key integer not null,
    wish text not null check (wish in ('VIEW', 'CORRECT', 'RESTRICT', 'OBJECT', 'DELETE')),
    channel text not null check (channel in ('IN_PERSON', 'PAPER', 'PHONE')),
    asker text not null,
    contact text not null,
    others boolean not null,
    content text not null check (btrim(content) <> ''),
    received_on date not null,
    first_due date not null,
    due date not null,
    extended boolean not null default false,
    answered_on date,
    closed_on date,
    state text not null default 'RECEIVED' check (state in ('RECEIVED', 'ANSWERED', 'DONE', 'DECLINED', 'WITHDRAWN')),
    next_due date generated always as (case state when 'RECEIVED' then least(first_due, due) when 'ANSWERED' then due end) stored,
    unique (commune_id, year, number),
    check ((closed_on is null) = (state in ('RECEIVED', 'ANSWERED')))
);

comment on table privacy.subject_request is 'Sổ yêu cầu của chủ thể dữ liệu';
comment on column privacy.subject_request.number is 'Số trong sổ của xã, mỗi năm bắt đầu từ 1';
comment on column privacy.subject_request.person_name is 'Họ tên lúc nhận yêu cầu';
comment on column privacy.subject_request.area_key is 'Mã phạm vi nơi hộ ở lúc nhận yêu cầu';
comment on column privacy.subject_request.asker is 'Người đến yêu cầu; trống khi chính là người đó';
comment on column privacy.subject_request.contact is 'Địa chỉ hoặc điện thoại để trả lời';
comment on column privacy.subject_request.others is 'Phải báo bên xử lý hoặc bên thứ ba cùng dừng';
comment on column privacy.subject_request.first_due is 'Ngày cuối cùng phải trả lời lần đầu';
comment on column privacy.subject_request.due is 'Ngày cuối cùng phải làm xong, kể cả gia hạn';
comment on column privacy.subject_request.next_due is 'Hạn gần nhất của yêu cầu còn mở';

create index subject_request_open on privacy.subject_request (next_due, id) where next_due is not null;
create index subject_request_newest on privacy.subject_request (received_on desc, id);
create index subject_request_by_household on privacy.subject_request (household_id);

create table privacy.subject_step (
    request_id uuid not null references privacy.subject_request (id),
    ordinal integer not null,
    area_key integer not null,
    at timestamptz not null,
    kind text not null,
    reason text not null,
    done_by text not null,
    primary key (request_id, ordinal)
);

comment on table privacy.subject_step is 'Các bước đã làm của một yêu cầu';
comment on column privacy.subject_step.done_by is 'Người làm và vai trò lúc đó';
