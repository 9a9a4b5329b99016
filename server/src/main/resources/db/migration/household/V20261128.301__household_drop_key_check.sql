-- The canary has moved to keys.canary with the version before this line.
drop table household.key_check;
