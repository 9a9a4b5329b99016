-- Nobody decides what was proposed in the own name, whoever wrote it.
alter table household.change_step add column on_behalf_of uuid;
comment on column household.change_step.on_behalf_of is 'Tài khoản của người được thay mặt, khi làm theo ủy quyền; trống khi làm việc của mình';
