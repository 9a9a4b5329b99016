alter table household.registry_version add column index_key integer;
comment on column household.registry_version.index_key is 'Khóa của mọi chỉ mục mù citizen_id_key trong sổ; trống là khóa cũ nhất';
