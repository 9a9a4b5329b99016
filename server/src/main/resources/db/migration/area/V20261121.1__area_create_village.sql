-- Villages, as they become known. Administrative units themselves are shipped data, the same in every installation.
create schema if not exists area;

create table area.village (
    id         integer generated always as identity primary key,
    commune_id integer not null,
    name       text    not null check (btrim(name) <> ''),
    name_key   text    not null,
    area_key   integer not null unique,
    unique (commune_id, name_key)
);

comment on table area.village is 'Thôn, bản, tổ dân phố; mã phạm vi area_key nằm trong khoảng của xã';
comment on column area.village.commune_id is 'Mã nội bộ của xã trong law/data/areas';
comment on column area.village.name_key is 'Tên viết thường, đã chuẩn hóa dấu và khoảng trắng, để tìm trùng';
