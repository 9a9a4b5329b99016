-- The roles of Ấm No. Run by a superuser in the database of the program; may be run again.
do $$
declare
    wanted text;
begin
    foreach wanted in array array['app_owner', 'app_rw', 'app_job', 'app_backup'] loop
        if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I', wanted);
        end if;
    end loop;
    execute format('alter database %I owner to app_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect, temporary on database %I to app_rw, app_job', current_database());
    execute format('grant connect on database %I to app_backup', current_database());
end;
$$;
revoke create on schema public from public;

-- Owns the schemas and migrates them.
alter role app_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
-- The program on behalf of people: row-level security holds it to their areas.
alter role app_rw login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
-- The program's own work, such as writing an accepted import.
alter role app_job login nosuperuser nocreatedb nocreaterole noreplication bypassrls;
-- Reads everything or fails: without its right to pass row-level security a backup stops instead of being incomplete.
alter role app_backup login nosuperuser nocreatedb nocreaterole noreplication bypassrls;
alter role app_backup set row_security = off;
alter role app_backup set default_transaction_read_only = on;
