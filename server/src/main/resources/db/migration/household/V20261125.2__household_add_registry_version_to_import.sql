alter table household.import_run add column registry_version bigint;
comment on column household.import_run.registry_version is 'Lần đổi của sổ hộ lúc so sánh; trống thì so sánh lại trước khi ghi';
