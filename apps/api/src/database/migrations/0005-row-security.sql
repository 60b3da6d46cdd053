-- One permissive policy a table says everything with AND; FORCE holds the owner to it as well.
-- reviewpoint_app is the only role that requests run as: it owns nothing, bypasses nothing, and can log in.

do $$ begin
  if not exists (select from pg_roles where rolname = 'reviewpoint_app') then
    create role reviewpoint_app login noinherit nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
end $$;
-- An owner who is no superuser may become the app's role only as its member; somebody else may have made it one already.
do $$ begin
  if not pg_has_role(current_user, 'reviewpoint_app',
      case when current_setting('server_version_num')::integer < 160000 then 'member' else 'set' end) then
    execute format('grant reviewpoint_app to %I', current_user);
  end if;
end $$;
grant usage on schema public to reviewpoint_app;

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['setting', 'vocabulary_term', 'person', 'hub', 'school', 'subject', 'school_term',
    'school_closure', 'role_holding', 'framework', 'strand', 'stage', 'statement', 'level', 'level_descriptor',
    'framework_mapping', 'expected_level', 'cohort', 'review_point', 'trainee', 'placement', 'reach', 'standing'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant select, insert, update, delete on %I to reviewpoint_app', tenant_table);
  end loop;
  -- append-only: no update, no delete
  foreach tenant_table in array array['judgement', 'import_run'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant select, insert on %I to reviewpoint_app', tenant_table);
  end loop;
end $$;
grant select on progress_cell to reviewpoint_app;

-- provider, login and membership are read only through these functions.
create function memberships_of(login_issuer text, login_subject text)
  returns table (provider_id uuid, slug text, name text, is_demo boolean, person_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select provider.id, provider.slug, provider.name, provider.is_demo, membership.person_id
    from login
    join membership on membership.login_id = login.id
    join provider on provider.id = membership.provider_id
    where login.issuer = login_issuer and login.subject = login_subject
    order by provider.slug
  $$;
create function this_provider() returns table (id uuid, slug text, name text, is_demo boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select id, slug, name, is_demo from provider where id = current_provider() $$;
-- Who can be signed in as by choosing them: the logins of the demo's own issuer, at demo providers only.
create function demo_logins() returns table (subject text, slug text, provider_name text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select login.subject, provider.slug, provider.name
    from provider
    join membership on membership.provider_id = provider.id
    join login on login.id = membership.login_id
    where provider.is_demo and login.issuer = 'reviewpoint-demo'
    order by provider.created_at, provider.slug, login.subject
  $$;
-- Who a login is at each of its providers on a day, and with which roles: one statement for each request. It has its
-- caller's rights only, steps into one provider after the other under the policies above, and out again.
create function viewers_of(login_issuer text, login_subject text, on_day date)
  returns table (provider_id uuid, slug text, is_demo boolean, person_id uuid, has_hubs boolean, roles jsonb)
  language plpgsql
  as $$
#variable_conflict use_column
declare member record;
begin
  for member in select * from memberships_of(login_issuer, login_subject) loop
    execute format('set local "app.provider" = %L', member.provider_id);
    return query select member.provider_id, member.slug, member.is_demo, member.person_id, exists (select from hub),
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'role', role, 'hubId', hub_id, 'subjectId', subject_id,
          'schoolId', school_id, 'from', from_on, 'until', until_on) order by from_on, id), '[]')
        from role_holding
        where role_holding.person_id = member.person_id and from_on <= on_day and coalesce(until_on >= on_day, true));
  end loop;
  set local "app.provider" = '';
end $$;
revoke all on function memberships_of(text, text), viewers_of(text, text, date), this_provider(), demo_logins() from public;
grant execute on function memberships_of(text, text), viewers_of(text, text, date), this_provider(), demo_logins(), current_provider()
  to reviewpoint_app;
