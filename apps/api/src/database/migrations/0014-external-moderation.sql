-- A moderator from outside is let in to a part (a subject, or one cohort of it) and until a day. One who was recorded
-- without a part reaches nobody since: the access tables open a moderator's acts through a subject alone.
alter table role_holding
  add column cohort_id uuid,
  add foreign key (provider_id, cohort_id) references cohort (provider_id, id),
  add check (cohort_id is null or subject_id is not null),
  add check (role <> 'moderator' or subject_id is null or until_on is not null);

-- As before, with the cohort that a role is confined to.
create or replace function viewers_of(login_issuer text, login_subject text, on_day date)
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
          'schoolId', school_id, 'cohortId', cohort_id, 'from', from_on, 'until', until_on) order by from_on, id), '[]')
        from role_holding
        where role_holding.person_id = member.person_id and from_on <= on_day and coalesce(until_on >= on_day, true)),
      tightenings_in_force();
  end loop;
  set local "app.provider" = '';
end $$;
