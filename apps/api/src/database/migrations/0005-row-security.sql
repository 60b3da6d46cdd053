-- One permissive policy a table says everything with AND; FORCE holds the owner to it as well.
-- reviewpoint_app is the only role that requests run as: it owns nothing, bypasses nothing, and can log in.

do $$ begin
  if not exists (select from pg_roles where rolname = 'reviewpoint_app') then
    create role reviewpoint_app login noinherit nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
end $$;
-- An owner who is no superuser may become the app's role only as its member.
do $$ begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
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
revoke all on function memberships_of(text, text), this_provider(), demo_logins() from public;
grant execute on function memberships_of(text, text), this_provider(), demo_logins(), current_provider()
  to reviewpoint_app;
