-- Tells whether the registry changed since a workbook was compared with it. Its only row is also the lock of those who change the registry.
create table household.registry_version (
    id      smallint primary key default 1 check (id = 1),
    version bigint   not null
);
insert into household.registry_version (version) values (1);
comment on table household.registry_version is 'Số lần sổ hộ đã đổi; ai đang đổi sổ thì giữ khóa dòng này';
