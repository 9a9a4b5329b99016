-- Who may sign in, in which role and area, and who is signed in now.
create schema if not exists access;

create table access.account (
    id                  uuid        primary key,
    login               text        not null unique check (login = lower(login) and login ~ '^[a-z0-9._@-]{3,60}$'),
    name                text        not null check (btrim(name) <> ''),
    password_hash       text,
    password_changed_at timestamptz,
    disabled_at         timestamptz,
    created_at          timestamptz not null
);
comment on table access.account is 'Tài khoản; khóa chứ không xóa, để nhật ký còn biết là ai';
comment on column access.account.login is 'Tên đăng nhập, chữ thường không dấu';
comment on column access.account.password_hash is 'Argon2id; trống khi chủ tài khoản chưa đặt mật khẩu';
comment on column access.account.disabled_at is 'Lúc bị khóa; trống là đang dùng';

create table access.assignment (
    id             uuid        primary key,
    account_id     uuid        not null references access.account,
    role           text        not null,
    agency         text,
    unit_id        integer,
    further_units  integer[]   not null default '{}',
    valid_from     date        not null,
    valid_to       date,
    delegated_from uuid        references access.assignment,
    given_at       timestamptz not null,
    ended_at       timestamptz,
    check (valid_to is null or valid_to >= valid_from),
    check (cardinality(further_units) = 0 or unit_id is not null)
);
create index assignment_by_account on access.assignment (account_id);
create index assignment_by_origin on access.assignment (delegated_from) where delegated_from is not null;
comment on table access.assignment is 'Phân công: ai, vai trò nào, ở địa bàn và cơ quan nào, từ ngày nào đến ngày nào';
comment on column access.assignment.unit_id is 'Mã nội bộ của đơn vị hành chính; trống là cả nước';
comment on column access.assignment.further_units is 'Đơn vị cũ kèm theo, khi nguồn không ghi toàn bộ hay một phần đã nhập vào đơn vị mới';
comment on column access.assignment.valid_to is 'Ngày cuối cùng; trống là chưa định';
comment on column access.assignment.delegated_from is 'Phân công gốc, khi đây là ủy quyền lúc vắng mặt';
comment on column access.assignment.ended_at is 'Lúc bị thu lại trước hạn';

create table access.session (
    id            uuid        primary key,
    token_hash    bytea       not null unique,
    account_id    uuid        not null references access.account,
    assignment_id uuid        references access.assignment,
    started_at    timestamptz not null,
    seen_at       timestamptz not null,
    address       text        not null,
    device        text        not null,
    ended_at      timestamptz,
    ended_by      text
);
create index session_by_account on access.session (account_id, started_at);
comment on table access.session is 'Phiên đăng nhập; trong bảng chỉ có SHA-256 của mã phiên';
comment on column access.session.assignment_id is 'Phân công đang làm; trống khi chưa chọn hoặc không có';
comment on column access.session.device is 'Trình duyệt tự xưng, cắt ngắn';
comment on column access.session.ended_by is 'Vì sao kết thúc: OWNER, ADMINISTRATOR, PASSWORD, DISABLED';

create table access.session_factor (
    session_id uuid        not null references access.session,
    factor     text        not null,
    passed_at  timestamptz not null,
    primary key (session_id, factor)
);
comment on table access.session_factor is 'Cách xác nhận đã qua trong phiên và lúc qua gần nhất';

create table access.sign_in_guard (
    kind          text        not null check (kind in ('ACCOUNT', 'ADDRESS')),
    key           bytea       not null,
    failures      integer     not null,
    window_from   timestamptz not null,
    blocked_until timestamptz,
    primary key (kind, key)
);
comment on table access.sign_in_guard is 'Số lần đăng nhập sai theo tên đăng nhập (có hay không có thật) và theo địa chỉ máy';
comment on column access.sign_in_guard.key is 'SHA-256 của tên đăng nhập hoặc địa chỉ';

create table access.set_up_link (
    token_hash bytea       primary key,
    account_id uuid        references access.account,
    created_at timestamptz not null,
    created_by uuid        references access.account,
    expires_at timestamptz not null,
    used_at    timestamptz,
    used_from  text
);
create index set_up_link_by_account on access.set_up_link (account_id, created_at);
comment on table access.set_up_link is 'Liên kết dùng một lần để đặt mật khẩu; trong bảng chỉ có SHA-256 của mã';
comment on column access.set_up_link.account_id is 'Trống: liên kết của lần chạy đầu, tạo tài khoản quản trị thứ nhất';
comment on column access.set_up_link.used_from is 'Địa chỉ máy đã dùng liên kết';

-- A delegation lasts no longer than what it was delegated from, and ends with it or with its holder's account.
create view access.effective_assignment with (security_invoker = true) as
select m.id,
       m.account_id,
       m.role,
       m.agency,
       m.unit_id,
       m.further_units,
       greatest(m.valid_from, o.valid_from)              as valid_from,
       least(m.valid_to, o.valid_to)                     as valid_to,
       m.delegated_from,
       m.given_at,
       least(m.ended_at, o.ended_at, holder.disabled_at) as ended_at
from access.assignment m
left join access.assignment o on o.id = m.delegated_from
left join access.account holder on holder.id = o.account_id;
comment on view access.effective_assignment is 'Phân công với thời hạn và lúc kết thúc thực tế, kể cả khi là ủy quyền';
