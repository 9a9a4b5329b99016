create index membership_ended on household.membership (person_id, household_id) where valid_to is not null;
