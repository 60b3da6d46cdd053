-- Observations: what was planned, who observes, what each of them sealed, what they agreed, the written copies, and what
-- was taken back. Nothing is overwritten: an observation's own row changes in its version and when its ratings are revealed.

-- The person who acts in this transaction; null where none was named, so that nothing is anybody's own.
create function current_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.person', true), '')::uuid $$;

create table observation (
  provider_id uuid not null references provider (id),
  id uuid not null,
  trainee_id uuid not null,
  placement_id uuid not null,
  school_id uuid not null,
  kind text not null check (kind in ('lesson-alone', 'lesson-jointly', 'mentor-meeting', 'feedback', 'coaching')),
  observed_on date not null,
  -- the mentor who was observed; null for a lesson
  mentor_id uuid,
  -- the joint observation that feedback was about
  follows_id uuid,
  -- the observation that was taken back and is recorded anew by this one
  replaces_id uuid,
  planned_by uuid not null,
  recorded_at timestamptz not null,
  -- by the provider's rule and the school's terms on the day it was planned; null where none is owed or nobody can say
  copy_due_on date,
  -- when the last observer had sealed
  revealed_at timestamptz,
  version integer not null default 1 check (version >= 1),
  primary key (provider_id, id),
  unique (provider_id, replaces_id),
  check ((kind in ('lesson-alone', 'lesson-jointly')) = (mentor_id is null)),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, placement_id) references placement (provider_id, id),
  foreign key (provider_id, school_id) references school (provider_id, id),
  foreign key (provider_id, mentor_id) references person (provider_id, id),
  foreign key (provider_id, planned_by) references person (provider_id, id),
  foreign key (provider_id, follows_id) references observation (provider_id, id),
  foreign key (provider_id, replaces_id) references observation (provider_id, id)
);
create index observation_trainee on observation (provider_id, trainee_id, observed_on, id);
create index observation_recent on observation (provider_id, observed_on, id);

-- Who observes; and, once they have sealed, the hash of what they sealed. Neither tells what it was.
create table observation_observer (
  provider_id uuid not null references provider (id),
  observation_id uuid not null,
  observer_id uuid not null,
  position integer not null check (position >= 1),
  sealed_at timestamptz,
  commitment_hash text check (commitment_hash ~ '^[0-9a-f]{64}$'),
  primary key (provider_id, observation_id, observer_id),
  unique (provider_id, observation_id, position),
  check ((sealed_at is null) = (commitment_hash is null)),
  foreign key (provider_id, observation_id) references observation (provider_id, id),
  foreign key (provider_id, observer_id) references person (provider_id, id)
);
create index observation_observer_person on observation_observer (provider_id, observer_id);

-- What one observer sealed: their own alone until the observation is revealed, under the policies below.
create table observation_seal (
  provider_id uuid not null references provider (id),
  observation_id uuid not null,
  observer_id uuid not null,
  salt text not null check (length(salt) >= 32),
  primary key (provider_id, observation_id, observer_id),
  foreign key (provider_id, observation_id, observer_id)
    references observation_observer (provider_id, observation_id, observer_id)
);
create table observation_rating (
  provider_id uuid not null references provider (id),
  observation_id uuid not null,
  observer_id uuid not null,
  strand_id uuid not null,
  level_id uuid not null,
  evidence text,
  primary key (provider_id, observation_id, observer_id, strand_id),
  foreign key (provider_id, observation_id, observer_id)
    references observation_observer (provider_id, observation_id, observer_id),
  foreign key (provider_id, strand_id) references strand (provider_id, id),
  foreign key (provider_id, level_id) references level (provider_id, id)
);

-- What the observers agreed; a later agreement supersedes an earlier one.
create table observation_agreement (
  provider_id uuid not null references provider (id),
  id uuid not null,
  observation_id uuid not null,
  agreed_by uuid not null,
  recorded_at timestamptz not null,
  supersedes_id uuid,
  next_step_for_trainee text,
  next_step_for_mentor text,
  primary key (provider_id, id),
  unique (provider_id, supersedes_id),
  foreign key (provider_id, observation_id) references observation (provider_id, id),
  foreign key (provider_id, agreed_by) references person (provider_id, id),
  foreign key (provider_id, supersedes_id) references observation_agreement (provider_id, id)
);
create index observation_agreement_of on observation_agreement (provider_id, observation_id, recorded_at);
create table observation_agreed_strand (
  provider_id uuid not null references provider (id),
  agreement_id uuid not null,
  observation_id uuid not null,
  strand_id uuid not null,
  level_id uuid not null,
  reason text,
  primary key (provider_id, agreement_id, strand_id),
  foreign key (provider_id, observation_id) references observation (provider_id, id),
  foreign key (provider_id, agreement_id) references observation_agreement (provider_id, id),
  foreign key (provider_id, strand_id) references strand (provider_id, id),
  foreign key (provider_id, level_id) references level (provider_id, id)
);

-- The written copy as it was sent: to the trainee, and to the mentor and the tutor of the placement on that day.
create table observation_copy (
  provider_id uuid not null references provider (id),
  id uuid not null,
  observation_id uuid not null,
  agreement_id uuid not null,
  shared_by uuid not null,
  shared_at timestamptz not null,
  shared_on date not null,
  mentor_id uuid,
  tutor_id uuid,
  -- an array of { question, text, answer }: the form as it was, and what was written
  answers jsonb not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  primary key (provider_id, id),
  foreign key (provider_id, observation_id) references observation (provider_id, id),
  foreign key (provider_id, agreement_id) references observation_agreement (provider_id, id),
  foreign key (provider_id, shared_by) references person (provider_id, id),
  foreign key (provider_id, mentor_id) references person (provider_id, id),
  foreign key (provider_id, tutor_id) references person (provider_id, id)
);
create index observation_copy_of on observation_copy (provider_id, observation_id, shared_at);

create table observation_withdrawal (
  provider_id uuid not null references provider (id),
  observation_id uuid not null,
  withdrawn_by uuid not null,
  withdrawn_at timestamptz not null,
  reason text not null check (reason <> ''),
  primary key (provider_id, observation_id),
  foreign key (provider_id, observation_id) references observation (provider_id, id),
  foreign key (provider_id, withdrawn_by) references person (provider_id, id)
);

do $$
declare
  tenant_table text;
  allowed text;
begin
  for tenant_table, allowed in values
    ('observation', 'select, insert, update'),
    ('observation_observer', 'select, insert, update'),
    -- append-only: no update, no delete
    ('observation_agreement', 'select, insert'),
    ('observation_agreed_strand', 'select, insert'),
    ('observation_copy', 'select, insert'),
    ('observation_withdrawal', 'select, insert') loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant %s on %I to reviewpoint_app', allowed, tenant_table);
  end loop;
  -- sealed: mine, or the observation is revealed; and nobody seals for another
  foreach tenant_table in array array['observation_seal', 'observation_rating'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %1$I to reviewpoint_app
      using (provider_id = (select current_provider()) and (observer_id = (select current_person())
        or exists (select from observation revealed where revealed.provider_id = %1$I.provider_id
          and revealed.id = %1$I.observation_id and revealed.revealed_at is not null)))
      with check (provider_id = (select current_provider()) and observer_id = (select current_person()))', tenant_table);
    execute format('grant select, insert on %I to reviewpoint_app', tenant_table);
  end loop;
end $$;

-- A claim is looked up by whoever made it and by nobody else: its digest covers what was asked, sealed ratings among it.
alter policy tenant on idempotency_claim
  using (provider_id = (select current_provider()) and actor_id = (select current_person()))
  with check (provider_id = (select current_provider()) and actor_id = (select current_person()));

grant execute on function current_person() to reviewpoint_app;
