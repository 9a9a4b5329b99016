-- Grows by a row for each household of each export: no foreign key and one index, since the two ids are all it says.
create table household.exported (
    household_id uuid not null,
    export uuid not null,
    at timestamptz not null,
    primary key (household_id, export)
);

comment on table household.exported is 'Mỗi hộ đã nằm trong những lần xuất tệp nào, để trả lời gia đình hỏi ai đã lấy dữ liệu của mình';
comment on column household.exported.export is 'Mã lần xuất, trùng với mã đối tượng "export" trong nhật ký';
