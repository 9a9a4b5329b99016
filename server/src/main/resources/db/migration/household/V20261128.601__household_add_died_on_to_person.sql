alter table household.person add column died_on date;
comment on column household.person.died_on is 'Ngày mất; trống khi không ghi';
