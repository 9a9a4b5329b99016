alter table household.import_refusal
    add column account  uuid,
    add column area_key integer not null default 1;
alter table household.import_refusal
    alter column area_key drop default;
comment on column household.import_refusal.account is 'Tài khoản đã gửi tệp';
comment on column household.import_refusal.area_key is 'Mã phạm vi đầu tiên của người gửi';
create policy sender on household.import_refusal as restrictive to app_rw
    using (account = nullif(current_setting('app.account', true), '')::uuid)
    with check (account = nullif(current_setting('app.account', true), '')::uuid);
