-- An import belongs to who sent it and is held to the areas in which it was sent. Runs from before there were accounts are nobody's.
alter table household.import_run
    add column account      uuid,
    add column sender_name  text      not null default '',
    add column sender_role  text      not null default '',
    add column scope        integer[] not null default '{}',
    add column area_key     integer   not null default 1;
alter table household.import_run
    alter column area_key drop default;
comment on column household.import_run.account is 'Tài khoản đã gửi tệp; chỉ tài khoản này thấy lần nhập';
comment on column household.import_run.sender_role is 'Vai trò và địa bàn lúc gửi';
comment on column household.import_run.scope is 'Phạm vi địa bàn lúc gửi: mã đầu và mã cuối của từng khoảng; hộ ngoài phạm vi không được ghi';
comment on column household.import_run.area_key is 'Mã phạm vi đầu tiên của người gửi';
create policy sender on household.import_run as restrictive to app_rw
    using (account = nullif(current_setting('app.account', true), '')::uuid)
    with check (account = nullif(current_setting('app.account', true), '')::uuid);
