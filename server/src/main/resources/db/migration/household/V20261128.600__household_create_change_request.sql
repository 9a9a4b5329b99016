-- Requests for change: proposed by one account, decided by another, applied and undone as one act each.
create table household.change_request (
    id                 uuid        primary key,
    area_key           integer     not null,
    other_area_key     integer,
    kind               text        not null,
    household_id       uuid,
    other_household_id uuid,
    target_id          uuid        references household.change_request,
    effective_on       date,
    state              text        not null
        check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED', 'WITHDRAWN', 'UNDONE')),
    content            bytea       not null,
    content_hash       bytea       not null,
    seen               bytea,
    seen_version       integer,
    proposer           uuid        not null,
    proposer_name      text        not null,
    proposer_role      text        not null,
    created_at         timestamptz not null,
    submitted_at       timestamptz,
    decider            uuid,
    decider_name       text,
    decider_role       text,
    decided_at         timestamptz,
    decision_reason    text        not null default '',
    applied_order      bigint,
    version            integer     not null default 1,
    constraint change_request_second_person check (decider <> proposer),
    constraint change_request_decided check ((state in ('APPROVED', 'RETURNED', 'UNDONE')) = (decider is not null)),
    constraint change_request_applied check ((state in ('APPROVED', 'UNDONE')) = (applied_order is not null)),
    constraint change_request_submitted check (state in ('DRAFT', 'WITHDRAWN') or (submitted_at is not null and seen is not null))
);
create unique index change_request_once on household.change_request (target_id, kind)
    where target_id is not null and state in ('SUBMITTED', 'APPROVED');
create index change_request_by_state on household.change_request (state, area_key, submitted_at desc);
create index change_request_by_proposer on household.change_request (proposer, created_at desc);
create index change_request_by_household on household.change_request (household_id, created_at desc);
comment on table household.change_request is 'Đề nghị thay đổi: một người đề nghị, người khác duyệt';
comment on column household.change_request.area_key is 'Mã phạm vi nơi duyệt';
comment on column household.change_request.other_area_key is 'Mã phạm vi của nơi kia khi hộ chuyển xã';
comment on column household.change_request.target_id is 'Đề nghị bị hủy, hoặc lần chuyển đi được nhận';
comment on column household.change_request.effective_on is 'Ngày đầu tiên của tình trạng mới; trống khi sửa điều ghi sai từ đầu';
comment on column household.change_request.content is 'Nội dung đề nghị, mã hóa; có dữ liệu nhạy cảm';
comment on column household.change_request.content_hash is 'SHA-256 của nội dung kèm muối ngẫu nhiên; không đổi từ khi gửi';
comment on column household.change_request.seen is 'Sổ lúc gửi, mã hóa, để so khi duyệt';
comment on column household.change_request.seen_version is 'Lần sửa của hộ lúc gửi';
comment on column household.change_request.applied_order is 'Lần đổi của sổ hộ khi ghi: thứ tự của các thay đổi đã duyệt';

create function household.keep_submitted_request() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'A request for change is never deleted.';
    end if;
    if old.proposer <> new.proposer or old.created_at <> new.created_at then
        raise exception 'The proposer of a request for change stays.';
    end if;
    if old.state <> 'DRAFT' and (new.kind, new.content_hash, new.household_id, new.other_household_id, new.target_id, new.effective_on)
            is distinct from (old.kind, old.content_hash, old.household_id, old.other_household_id, old.target_id, old.effective_on) then
        raise exception 'A request for change is frozen once it is submitted.';
    end if;
    if old.state in ('RETURNED', 'WITHDRAWN', 'UNDONE') or (old.state = 'APPROVED' and new.state not in ('APPROVED', 'UNDONE')) then
        if old.state <> new.state then
            raise exception 'A decided request for change stays decided.';
        end if;
    end if;
    return new;
end
$$;
create trigger change_request_frozen before update or delete on household.change_request
    for each row execute function household.keep_submitted_request();

create table household.change_step (
    request_id uuid        not null references household.change_request,
    ordinal    integer     not null,
    area_key   integer     not null,
    step       text        not null
        check (step in ('DRAFTED', 'SUBMITTED', 'REBASED', 'APPROVED', 'RETURNED', 'WITHDRAWN', 'UNDONE')),
    account    uuid        not null,
    name       text        not null,
    role       text        not null,
    at         timestamptz not null,
    reason     text        not null default '',
    primary key (request_id, ordinal)
);
comment on table household.change_step is 'Từng bước của đề nghị, ai làm, lúc nào; chỉ thêm';

create table household.change_effect (
    request_id   uuid    not null references household.change_request,
    ordinal      integer not null,
    area_key     integer not null,
    household_id uuid,
    row_key      text    not null,
    sealed       bytea   not null,
    primary key (request_id, ordinal)
);
create index change_effect_by_row on household.change_effect (row_key);
comment on table household.change_effect is 'Bút toán: thay đổi đã duyệt làm gì với từng dòng của sổ, trước và sau; chỉ thêm';
comment on column household.change_effect.row_key is 'Bảng và khóa của dòng';
comment on column household.change_effect.sealed is 'Giá trị trước và sau, mã hóa; có dữ liệu nhạy cảm';

create function household.only_append() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'change_effect' then
        -- Keys rotate and scope keys move; what was done to which row does not.
        if (new.request_id, new.ordinal, new.row_key) is not distinct from (old.request_id, old.ordinal, old.row_key) then
            return new;
        end if;
    end if;
    raise exception 'Rows of % are only added.', tg_table_name;
end
$$;
create trigger change_step_appends before update or delete on household.change_step
    for each row execute function household.only_append();
create trigger change_effect_appends before update or delete on household.change_effect
    for each row execute function household.only_append();
