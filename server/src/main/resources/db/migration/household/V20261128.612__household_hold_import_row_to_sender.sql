alter table household.import_row
    add column account  uuid,
    add column area_key integer not null default 1;
alter table household.import_row
    alter column area_key drop default;
comment on column household.import_row.account is 'Tài khoản đã gửi tệp';
comment on column household.import_row.area_key is 'Mã phạm vi đầu tiên của người gửi';
create policy sender on household.import_row as restrictive to app_rw
    using (account = nullif(current_setting('app.account', true), '')::uuid)
    with check (account = nullif(current_setting('app.account', true), '')::uuid);
