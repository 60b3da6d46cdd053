-- What a provider has narrowed of who may do and see what. A rule takes away and never gives; it is ended, not deleted.
create table access_tightening (
  provider_id uuid not null references provider (id),
  id uuid not null,
  role text not null,
  relation text not null,
  act text not null,
  -- the sensitive fields that the role no longer sees; null: the whole act is denied
  masked jsonb check (jsonb_typeof(masked) = 'array'),
  reason text not null check (reason <> ''),
  recorded_at timestamptz not null,
  -- null while it is in force
  ended_at timestamptz check (ended_at >= recorded_at),
  version integer not null default 1 check (version >= 1),
  primary key (provider_id, id)
);
create index access_tightening_recent on access_tightening (provider_id, recorded_at, id);

alter table access_tightening enable row level security;
alter table access_tightening force row level security;
create policy tenant on access_tightening to reviewpoint_app using (provider_id = (select current_provider()))
  with check (provider_id = (select current_provider()));
grant select, insert, update on access_tightening to reviewpoint_app;

-- The rules in force at the provider of the transaction, under the policy above and with its caller's rights only.
create function tightenings_in_force() returns jsonb
  language sql stable
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('role', role, 'relation', relation, 'act', act, 'line',
        case when masked is null then '"deny"'::jsonb else jsonb_build_object('mask', masked) end)
      order by recorded_at, id), '[]')
    from access_tightening where ended_at is null
  $$;

-- As before, with the provider's rules beside the roles: still one statement for each request.
drop function viewers_of(text, text, date);
create function viewers_of(login_issuer text, login_subject text, on_day date)
  returns table (provider_id uuid, slug text, is_demo boolean, person_id uuid, has_hubs boolean, roles jsonb,
    tightenings jsonb)
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
        where role_holding.person_id = member.person_id and from_on <= on_day and coalesce(until_on >= on_day, true)),
      tightenings_in_force();
  end loop;
  set local "app.provider" = '';
end $$;
revoke all on function viewers_of(text, text, date), tightenings_in_force() from public;
grant execute on function viewers_of(text, text, date), tightenings_in_force() to reviewpoint_app;
