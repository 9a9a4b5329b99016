create table audit.block (
    number    bigint      primary key check (number > 0),
    era       integer     not null,
    first_tx  xid8        not null,
    first_seq bigint      not null,
    last_tx   xid8        not null,
    last_seq  bigint      not null,
    entries   integer     not null check (entries > 0),
    sealed_at timestamptz not null,
    previous  bytea       not null check (length(previous) = 32),
    hash      bytea       not null check (length(hash) = 32)
);
comment on table audit.block is 'Chuỗi niêm phong của nhật ký: mỗi khối là một số dòng liền nhau theo (era, tx, seq)';
comment on column audit.block.previous is 'Mã băm của khối trước; của khối đầu là 32 byte 0';
comment on column audit.block.hash is 'SHA-256 của previous, các cột trên và mọi dòng trong khối';

create trigger block_is_only_added_to before update or delete on audit.block
    for each row execute function audit.refuse_change();
create trigger block_is_not_emptied before truncate on audit.block
    for each statement execute function audit.refuse_change();
create trigger era_is_only_added_to before update or delete on audit.era
    for each row execute function audit.refuse_change();
create trigger era_is_not_emptied before truncate on audit.era
    for each statement execute function audit.refuse_change();
