-- What proves at start-up that the key file is that of the data, and what signatures are checked with. The keys themselves are never here.
create schema if not exists keys;

create table keys.canary (
    key_id integer primary key,
    canary bytea   not null
);
comment on table keys.canary is 'Mẫu thử mã hóa của từng khóa, để biết tệp khóa có đúng là khóa của dữ liệu này';
comment on column keys.canary.key_id is 'Mã của khóa; 1 là khóa của phiên bản chỉ biết một khóa';

insert into keys.canary (key_id, canary)
select 1, canary from household.key_check;

create table keys.signing_key (
    key_id     text  primary key,
    public_key bytea not null
);
comment on table keys.signing_key is 'Nửa công khai của các khóa ký, giữ mãi để kiểm tra chữ ký cũ';
