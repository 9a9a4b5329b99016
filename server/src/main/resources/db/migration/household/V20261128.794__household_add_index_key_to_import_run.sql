alter table household.import_run add column index_key integer;
comment on column household.import_run.index_key is 'Khóa của các chỉ mục mù trong dòng chờ ghi; khác khóa của sổ thì kiểm tra lại trước khi ghi';
