-- After every migration: who may do what with each table, and within which areas. Covers tables that come later, so that none is left open by mistake.
-- What differs from the rule stands in the list of exceptions below. Nothing is touched that is right already.
create temporary table scoped (area_key integer) on commit drop;
-- The planner reads this form and no other well; see ADR 0016 before changing it.
create policy scope on scoped
    using (
           (area_key between nullif(current_setting('app.lo', true),'')::int and nullif(current_setting('app.hi', true),'')::int)
        or (area_key between nullif(current_setting('app.lo2',true),'')::int and nullif(current_setting('app.hi2',true),'')::int)
        or (area_key between nullif(current_setting('app.lo3',true),'')::int and nullif(current_setting('app.hi3',true),'')::int))
    with check (
           (area_key between nullif(current_setting('app.lo', true),'')::int and nullif(current_setting('app.hi', true),'')::int)
        or (area_key between nullif(current_setting('app.lo2',true),'')::int and nullif(current_setting('app.hi2',true),'')::int)
        or (area_key between nullif(current_setting('app.lo3',true),'')::int and nullif(current_setting('app.hi3',true),'')::int));

create temporary table exception (place text primary key, app_rw text not null, app_job text not null) on commit drop;
insert into exception (place, app_rw, app_job) values
    ('audit',                      'SELECT,INSERT',        'SELECT,INSERT'),
    ('demo',                       '',                     'SELECT,INSERT'),
    ('operate',                    'SELECT',               'SELECT,INSERT'),
    ('keys.canary',                '',                     'SELECT,INSERT,UPDATE,DELETE'),
    ('keys.signing_key',           'SELECT',               'SELECT,INSERT'),
    ('keys.rotation',              'SELECT',               'SELECT,INSERT,UPDATE,DELETE'),
    ('keys.usage',                 'SELECT',               'SELECT,INSERT,UPDATE,DELETE'),
    ('household.registry_version', 'SELECT,UPDATE',        'SELECT,UPDATE'),
    ('household.import_row',       'SELECT,INSERT,DELETE', 'SELECT,INSERT,UPDATE,DELETE,MAINTAIN'),
    ('household.import_member',    'SELECT,INSERT,DELETE', 'SELECT,INSERT,UPDATE,DELETE,MAINTAIN'),
    ('household.change_request',   'SELECT,INSERT,UPDATE', 'SELECT,INSERT,UPDATE,DELETE'),
    ('household.change_step',      'SELECT,INSERT',        'SELECT,INSERT,DELETE'),
    ('household.export_use',       'SELECT,INSERT,UPDATE', 'SELECT,INSERT,UPDATE,DELETE'),
    ('household.exported',         'SELECT,INSERT',        'SELECT,INSERT,DELETE'),
    ('household.change_effect',    'SELECT,INSERT,UPDATE', 'SELECT,INSERT,UPDATE'),
    ('privacy.subject_request',    'SELECT,INSERT,UPDATE', 'SELECT,INSERT,UPDATE'),
    ('privacy.subject_step',       'SELECT,INSERT',        'SELECT,INSERT,UPDATE'),
    ('review.standard_used',       'SELECT,INSERT',        'SELECT,INSERT');

-- Rows of two areas, seen and written only by whoever has both.
create temporary table of_two_areas (place text primary key) on commit drop;
insert into of_two_areas (place) values ('household.duplicate_pair'), ('household.duplicate_decision');

do $$
declare
    usual constant text := 'SELECT,INSERT,UPDATE,DELETE';
    text_of constant text := (select pg_get_expr(polqual, polrelid) || ' / ' || pg_get_expr(polwithcheck, polrelid)
                              from pg_policy where polrelid = 'pg_temp.scoped'::regclass);
    expression constant text := (select pg_get_expr(polqual, polrelid) from pg_policy where polrelid = 'pg_temp.scoped'::regclass);
    expression_other constant text := replace(expression, 'area_key', 'other_area_key');
    item record;
    wanted record;
begin
    -- Two programs may start at once.
    perform pg_advisory_xact_lock(hashtext('amno.access'));

    for item in
        select nspname from pg_namespace
        where nspowner = current_user::regrole and nspname <> 'public'
            and not (has_schema_privilege('app_rw', oid, 'usage') and has_schema_privilege('app_job', oid, 'usage')
                and has_schema_privilege('app_backup', oid, 'usage'))
    loop
        execute format('grant usage on schema %I to app_rw, app_job, app_backup', item.nspname);
    end loop;

    for item in
        select c.oid, c.relkind, c.relname, n.nspname, c.relrowsecurity, c.relforcerowsecurity, c.reloptions,
            exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'area_key' and not a.attisdropped) as scoped
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v') and not c.relispartition and c.relpersistence <> 't'
            and n.nspowner = current_user::regrole and n.nspname <> 'public'
        order by n.nspname, c.relname
    loop
        for wanted in
            select r.role, string_to_array(nullif(r.privileges, ''), ',') as privileges
            from (select 1) one
            left join exception t on t.place = item.nspname || '.' || item.relname
            left join exception s on s.place = item.nspname
            cross join lateral (values
                ('app_rw', case when item.relkind = 'v' then 'SELECT' else coalesce(t.app_rw, s.app_rw, usual) end),
                ('app_job', case when item.relkind = 'v' then 'SELECT' else coalesce(t.app_job, s.app_job, usual) end),
                ('app_backup', 'SELECT')) r (role, privileges)
        loop
            if coalesce(wanted.privileges, '{}') is distinct from (
                select coalesce(array_agg(p.privilege_type order by array_position(string_to_array(usual || ',MAINTAIN', ','), p.privilege_type)), '{}')
                from pg_class c
                cross join aclexplode(c.relacl) p
                where c.oid = item.oid and p.grantee = wanted.role::regrole)
            then
                execute format('revoke all on %I.%I from %I', item.nspname, item.relname, wanted.role);
                if wanted.privileges is not null then
                    execute format('grant %s on %I.%I to %I', array_to_string(wanted.privileges, ', '), item.nspname, item.relname, wanted.role);
                end if;
            end if;
        end loop;

        if item.relkind = 'v' then
            if not coalesce(item.reloptions, '{}') @> array['security_invoker=true'] then
                execute format('alter view %I.%I set (security_invoker = true)', item.nspname, item.relname);
            end if;
        elsif item.scoped and item.nspname <> 'audit' then
            if not (item.relrowsecurity and item.relforcerowsecurity) then
                execute format('alter table %I.%I enable row level security, force row level security', item.nspname, item.relname);
            end if;
            if text_of is distinct from (
                select pg_get_expr(polqual, polrelid) || ' / ' || pg_get_expr(polwithcheck, polrelid) from pg_policy
                where polrelid = item.oid and polname = 'scope' and polcmd = '*' and polpermissive and polroles = '{0}')
            then
                execute format('drop policy if exists scope on %I.%I', item.nspname, item.relname);
                execute format('create policy scope on %I.%I using (%s) with check (%s)', item.nspname, item.relname, expression, expression);
            end if;
        end if;

        if exists (select from of_two_areas where place = item.nspname || '.' || item.relname)
            and expression_other || ' / ' || expression_other is distinct from (
                select pg_get_expr(polqual, polrelid) || ' / ' || pg_get_expr(polwithcheck, polrelid) from pg_policy
                where polrelid = item.oid and polname = 'other_scope' and polcmd = '*' and not polpermissive and polroles = '{0}')
        then
            execute format('drop policy if exists other_scope on %I.%I', item.nspname, item.relname);
            execute format('create policy other_scope on %I.%I as restrictive using (%s) with check (%s)',
                item.nspname, item.relname, expression_other, expression_other);
        end if;
    end loop;

    -- Makes tables, which only the owner may; called by the work of the system.
    if to_regprocedure('audit.make_months(date, integer)') is not null
        and (has_function_privilege('app_rw', 'audit.make_months(date, integer)', 'execute')
            or not has_function_privilege('app_job', 'audit.make_months(date, integer)', 'execute'))
    then
        revoke execute on function audit.make_months(date, integer) from public;
        grant execute on function audit.make_months(date, integer) to app_job;
    end if;

    for item in
        select n.nspname, c.relname from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'S' and n.nspowner = current_user::regrole and n.nspname <> 'public'
            and not (has_sequence_privilege('app_rw', c.oid, 'usage') and has_sequence_privilege('app_job', c.oid, 'usage')
                and has_sequence_privilege('app_backup', c.oid, 'select'))
    loop
        execute format('grant usage on sequence %I.%I to app_rw, app_job', item.nspname, item.relname);
        execute format('grant select on sequence %I.%I to app_backup', item.nspname, item.relname);
    end loop;

    -- A backup says which migration it was made after.
    if not has_table_privilege('app_backup', 'flyway_schema_history', 'select') then
        grant select on flyway_schema_history to app_backup;
    end if;
end;
$$;
