-- The weekly work of trainee and mentor: meetings, targets, gaps, weekly checks, hand-ins. Nothing here is changed: what
-- has happened to a thing are its steps, numbered from 1, and the highest number says how it stands. Two who take the
-- same step at once want the same number, and the primary key lets one of them have it.

-- What a trainee has yet to learn.
create table knowledge_gap (
  provider_id uuid not null references provider (id),
  id uuid not null,
  trainee_id uuid not null,
  topic text not null check (topic <> ''),
  found_in text not null check (found_in in ('audit', 'meeting', 'observation', 'review-point')),
  strand_id uuid,
  raised_on date not null,
  primary key (provider_id, id),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, strand_id) references strand (provider_id, id)
);
create index knowledge_gap_trainee on knowledge_gap (provider_id, trainee_id, raised_on, id);

create table knowledge_gap_step (
  provider_id uuid not null references provider (id),
  gap_id uuid not null,
  version integer not null check (version >= 1),
  -- null while it is open
  closed_on date,
  -- on what it was closed
  evidence text,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, gap_id, version),
  foreign key (provider_id, gap_id) references knowledge_gap (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);

-- A meeting of trainee and mentor, by its record.
create table meeting (
  provider_id uuid not null references provider (id),
  id uuid not null,
  trainee_id uuid not null,
  -- whose draft it is while it is one
  written_by uuid not null,
  primary key (provider_id, id),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, written_by) references person (provider_id, id)
);
create index meeting_trainee on meeting (provider_id, trainee_id, id);

create table meeting_version (
  provider_id uuid not null references provider (id),
  meeting_id uuid not null,
  version integer not null check (version >= 1),
  state text not null check (state in ('draft', 'handed-over', 'returned', 'confirmed')),
  held_on date not null,
  minutes integer check (minutes >= 1),
  reflection text not null,
  -- what was said about lessons that were observed
  observations_discussed text not null,
  -- what the mentor wrote when they confirmed or returned it
  mentor_note text,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, meeting_id, version),
  foreign key (provider_id, meeting_id) references meeting (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);

-- A small step that a trainee is to take.
create table target (
  provider_id uuid not null references provider (id),
  id uuid not null,
  trainee_id uuid not null,
  action text not null check (action <> ''),
  success_evidence text,
  strand_id uuid,
  gap_id uuid,
  origin_kind text not null
    check (origin_kind in ('meeting', 'review-point', 'observation', 'recovery-plan', 'set')),
  -- the meeting, review point, observation or plan that it came out of
  origin_id uuid check ((origin_id is null) = (origin_kind = 'set')),
  set_on date not null,
  set_by uuid not null,
  recorded_at timestamptz not null,
  primary key (provider_id, id),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, strand_id) references strand (provider_id, id),
  foreign key (provider_id, gap_id) references knowledge_gap (provider_id, id),
  foreign key (provider_id, set_by) references person (provider_id, id)
);
create index target_trainee on target (provider_id, trainee_id, set_on, id);
create index target_origin on target (provider_id, origin_id);

-- Set, carried over, closed, opened again. Each step says the whole of how the target stands from then on.
create table target_step (
  provider_id uuid not null references provider (id),
  target_id uuid not null,
  version integer not null check (version >= 1),
  kind text not null check (kind in ('set', 'carried-over', 'met', 'not-met', 'dropped', 'reopened')),
  taken_on date not null,
  due_on date not null,
  carried_over integer not null check (carried_over >= 0),
  -- the evidence on which it was met, or the reason
  note text,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, target_id, version),
  foreign key (provider_id, target_id) references target (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);

-- What a version of a meeting's record says of a target that was open.
create table meeting_review (
  provider_id uuid not null references provider (id),
  meeting_id uuid not null,
  version integer not null,
  target_id uuid not null,
  progress text not null,
  primary key (provider_id, meeting_id, version, target_id),
  foreign key (provider_id, meeting_id, version) references meeting_version (provider_id, meeting_id, version),
  foreign key (provider_id, target_id) references target (provider_id, id)
);

-- What a lead mentor found in a trainee's week.
create table week_check (
  provider_id uuid not null references provider (id),
  trainee_id uuid not null,
  monday date not null,
  version integer not null check (version >= 1),
  finding text not null check (finding in ('in-order', 'follow-up')),
  note text,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, trainee_id, monday, version),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);

-- How and by when a trainee hands in plans and materials, as agreed.
create table hand_in_agreement (
  provider_id uuid not null references provider (id),
  trainee_id uuid not null,
  version integer not null check (version >= 1),
  way text not null check (way <> ''),
  kind text not null check (kind in ('weekly', 'before-lesson')),
  -- 1 is Monday
  weekday integer check (weekday between 1 and 7),
  days integer check (days >= 0),
  counted text check (counted in ('calendar_days', 'school_days')),
  -- the hour as the clock in school shows it, HH:MM
  at_time text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, trainee_id, version),
  check (case when kind = 'weekly' then weekday is not null else days is not null and counted is not null end),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);

-- What was handed in for a lesson, or that nothing was, against the agreement of that day.
create table hand_in (
  provider_id uuid not null references provider (id),
  id uuid not null,
  trainee_id uuid not null,
  material text not null check (material <> ''),
  lesson_on date not null,
  -- day and hour as the clock in school shows them, YYYY-MM-DDTHH:MM
  due_at text not null,
  handed_in_at text,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  supersedes_id uuid,
  primary key (provider_id, id),
  unique (provider_id, supersedes_id),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id),
  foreign key (provider_id, supersedes_id) references hand_in (provider_id, id)
);
create index hand_in_trainee on hand_in (provider_id, trainee_id, lesson_on, id);

-- append-only: no update, no delete
do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['knowledge_gap', 'knowledge_gap_step', 'meeting', 'meeting_version',
    'meeting_review', 'target', 'target_step', 'week_check', 'hand_in_agreement', 'hand_in'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant select, insert on %I to reviewpoint_app', tenant_table);
  end loop;
end $$;
