do $$
declare
    place text;
begin
    foreach place in array array['household', 'person', 'membership', 'residence', 'sheet']
    loop
        execute format('create trigger change_from_outside_is_noted after insert or update or delete on household.%I for each row
            when (session_user not in (''app_rw'', ''app_job'')) execute function audit.note_change_from_outside()', place);
        execute format('create trigger emptying_from_outside_is_noted after truncate on household.%I for each statement
            when (session_user not in (''app_rw'', ''app_job'')) execute function audit.note_emptying_from_outside()', place);
    end loop;
end;
$$;
