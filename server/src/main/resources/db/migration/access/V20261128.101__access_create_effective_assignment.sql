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
