-- Whoever acts for somebody says for whom.
create or replace view access.effective_assignment with (security_invoker = true) as
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
       least(m.ended_at, o.ended_at, holder.disabled_at) as ended_at,
       o.account_id                                      as holder_id,
       holder.name                                       as holder_name
from access.assignment m
left join access.assignment o on o.id = m.delegated_from
left join access.account holder on holder.id = o.account_id;
