-- How far the demonstration was loaded; empty in every installation that never ran it.
create schema if not exists demo;

create table demo.finished_year (
    year        integer     primary key,
    edition     integer     not null,
    finished_at timestamptz not null
);
comment on table demo.finished_year is 'Năm của bản trình diễn đã nạp trọn; ghi cùng giao dịch với dữ liệu của năm đó';

create table demo.household (
    code         text primary key,
    household_id uuid not null
);
comment on table demo.household is 'Hộ do bản trình diễn ghi vào sổ, để nạp tiếp sau khi bị ngắt';
