-- Without an area: whoever is restricted is hidden wherever the person is named, also in a household that was left long ago and lies elsewhere. Holds ids and days.
create table household.restricted_person (
    person_id uuid primary key,
    since     date not null
);
comment on table household.restricted_person is 'Người đang hạn chế xử lý dữ liệu: hồ sơ vẫn giữ, không hiện';
comment on column household.restricted_person.since is 'Ngày bắt đầu hạn chế';
