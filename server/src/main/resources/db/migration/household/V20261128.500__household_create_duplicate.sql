-- Searches for people who are on record twice, the pairs they found, and what was decided of them. A pair belongs to two areas.
create table household.duplicate_run (
    id          uuid        primary key,
    area_key    integer     not null,
    area_to     integer     not null,
    state       text        not null check (state in ('RUNNING', 'DONE', 'ABORTED', 'FAILED')),
    people      integer     not null default 0,
    sure        integer     not null default 0,
    likely      integer     not null default 0,
    look        integer     not null default 0,
    crowds      integer     not null default 0,
    elsewhere   boolean     not null default false,
    message     text        not null default '',
    account     uuid,
    started_by  text        not null,
    started_at  timestamptz not null,
    finished_at timestamptz
);
create index duplicate_run_newest on household.duplicate_run (area_key, area_to, started_at desc);
create unique index duplicate_run_running on household.duplicate_run (area_key, area_to) where state = 'RUNNING';
comment on table household.duplicate_run is 'Lần tìm người trùng';
comment on column household.duplicate_run.area_key is 'Mã phạm vi đầu của địa bàn được tìm';
comment on column household.duplicate_run.area_to is 'Mã phạm vi cuối của địa bàn được tìm';
comment on column household.duplicate_run.elsewhere is 'Có người trong địa bàn có thể cũng có hồ sơ ở ngoài; không ghi là ai, ở đâu';
comment on column household.duplicate_run.crowds is 'Số nhóm quá đông nên không so từng đôi';

create table household.duplicate_pair (
    id              uuid        primary key,
    person_id       uuid        not null references household.person on delete cascade,
    other_person_id uuid        not null references household.person on delete cascade,
    area_key        integer     not null,
    other_area_key  integer     not null,
    band            text        not null check (band in ('SURE', 'LIKELY', 'LOOK')),
    bits            real        not null,
    reasons         text[]      not null,
    facts           text        not null,
    state           text        not null default 'OPEN' check (state in ('OPEN', 'LATER', 'SAME', 'DIFFERENT')),
    facts_changed   boolean     not null default false,
    version         integer     not null default 1,
    run_id          uuid        not null,
    check (person_id < other_person_id),
    unique (person_id, other_person_id)
);
create index duplicate_pair_other on household.duplicate_pair (other_person_id);
create index duplicate_pair_queue on household.duplicate_pair (state, bits desc, id);
comment on table household.duplicate_pair is 'Cặp nghi trùng: hai hồ sơ có thể là một người; không hồ sơ nào bị đổi vì nằm trong cặp';
comment on column household.duplicate_pair.person_id is 'Hồ sơ vào sổ trước; là bản chính khi cặp được xét là cùng một người';
comment on column household.duplicate_pair.area_key is 'Mã phạm vi của hồ sơ vào sổ trước';
comment on column household.duplicate_pair.other_area_key is 'Mã phạm vi của hồ sơ vào sổ sau';
comment on column household.duplicate_pair.bits is 'Sức nặng của các lý do, để xếp thứ tự; không phải xác suất của cặp';
comment on column household.duplicate_pair.facts is 'Dấu của những điều đã so, để biết có đổi sau khi xét hay không';
comment on column household.duplicate_pair.facts_changed is 'Đã xét là hai người, được nêu lại vì thông tin đã đổi';
comment on column household.duplicate_pair.version is 'Tăng theo mỗi quyết định';
comment on column household.duplicate_pair.run_id is 'Lần tìm thấy cặp này gần nhất';

create table household.duplicate_decision (
    pair_id        uuid        not null references household.duplicate_pair on delete cascade,
    version        integer     not null,
    area_key       integer     not null,
    other_area_key integer     not null,
    state          text        not null check (state in ('OPEN', 'LATER', 'SAME', 'DIFFERENT')),
    reason         text        not null,
    account        uuid,
    decided_by     text        not null,
    decided_at     timestamptz not null,
    primary key (pair_id, version)
);
comment on table household.duplicate_decision is 'Quyết định xét trùng, kể cả đã mở lại';
comment on column household.duplicate_decision.version is 'Lần sửa của cặp sau quyết định này';
