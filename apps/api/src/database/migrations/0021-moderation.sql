-- Moderation exercises: what is moderated and by which policy, the seed, the plans, who judges what a second time, what
-- came of it. What is recorded stays: an exercise's own row changes in its version and as it goes from step to step.

create table moderation_exercise (
  provider_id uuid not null references provider (id),
  id uuid not null,
  kind text not null check (kind in ('review-point', 'final-assessment', 'joint-observation', 'mentoring', 'assignment')),
  title text not null check (title <> ''),
  cohort_id uuid not null,
  review_point_id uuid,
  -- an assignment of the cohort
  assignment_id uuid,
  observed_from date,
  observed_until date check (observed_until >= observed_from),
  -- the days on which second judgements are given
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  -- whether moderators judge without having seen the first mark
  is_blind boolean not null,
  -- the sampling policy and the outcome policy, as they were chosen
  policy jsonb not null,
  outcome_policy jsonb not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  -- SHA-256 of the seed, published before it is known
  seed_hash text check (seed_hash ~ '^[0-9a-f]{64}$'),
  seed_committed_at timestamptz,
  -- how many marks were in by then
  marks_when_committed integer check (marks_when_committed >= 0),
  -- a plan of the exercise: no key of the tables says so, because the plan's key names the exercise
  accepted_plan_id uuid,
  accepted_by uuid,
  accepted_at timestamptz,
  seed_revealed_at timestamptz,
  closed_by uuid,
  closed_at timestamptz,
  -- the provider's day
  closed_on date,
  version integer not null default 1 check (version >= 1),
  primary key (provider_id, id),
  check ((seed_hash is null) = (seed_committed_at is null)),
  check ((accepted_plan_id is null) = (accepted_at is null)),
  check (seed_revealed_at is null or seed_hash is not null),
  foreign key (provider_id, cohort_id) references cohort (provider_id, id),
  foreign key (provider_id, review_point_id) references review_point (provider_id, id),
  foreign key (provider_id, opened_by) references person (provider_id, id),
  foreign key (provider_id, accepted_by) references person (provider_id, id),
  foreign key (provider_id, closed_by) references person (provider_id, id)
);
create index moderation_exercise_recent on moderation_exercise (provider_id, opened_at, id);

-- The subjects whose work is moderated; every subject where none is named.
create table moderation_exercise_subject (
  provider_id uuid not null references provider (id),
  exercise_id uuid not null,
  subject_id uuid not null,
  primary key (provider_id, exercise_id, subject_id),
  foreign key (provider_id, exercise_id) references moderation_exercise (provider_id, id),
  foreign key (provider_id, subject_id) references subject (provider_id, id)
);

-- The seed itself: read by what draws, and by others when it is revealed, under the policy below.
create table moderation_seed (
  provider_id uuid not null references provider (id),
  exercise_id uuid not null,
  seed text not null check (length(seed) >= 16),
  primary key (provider_id, exercise_id),
  foreign key (provider_id, exercise_id) references moderation_exercise (provider_id, id)
);

-- A sample that was drawn: every one is kept, so that drawing again shows.
create table moderation_plan (
  provider_id uuid not null references provider (id),
  id uuid not null,
  exercise_id uuid not null,
  sequence integer not null check (sequence >= 1),
  policy jsonb not null,
  population integer not null check (population >= 0),
  asked integer not null check (asked >= 0),
  population_hash text not null check (population_hash ~ '^[0-9a-f]{64}$'),
  plan_hash text not null check (plan_hash ~ '^[0-9a-f]{64}$'),
  -- what of the policy gave way, and the chance that each assessor is missed
  relaxed jsonb not null,
  missed jsonb not null,
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  primary key (provider_id, id),
  unique (provider_id, exercise_id, sequence),
  foreign key (provider_id, exercise_id) references moderation_exercise (provider_id, id),
  foreign key (provider_id, drafted_by) references person (provider_id, id)
);

-- The population of a plan as it was: whose work, by whom, where. What was given for it stands apart.
create table moderation_piece (
  provider_id uuid not null references provider (id),
  id uuid not null,
  plan_id uuid not null,
  exercise_id uuid not null,
  -- its own for good: what chance says of it depends on it
  piece_key text not null,
  -- from 1 in the order of the keys
  number integer not null check (number >= 1),
  trainee_id uuid not null,
  -- null where the provider's file did not say
  assessor_id uuid,
  -- from 1: how the assessor is called where names may not be seen
  assessor_number integer not null check (assessor_number >= 1),
  school_id uuid,
  hub_id uuid,
  subject_id uuid not null,
  cohort_id uuid not null,
  review_point_id uuid,
  strand_id uuid,
  observation_id uuid,
  submission_id uuid,
  is_sampled boolean not null,
  primary key (provider_id, plan_id, piece_key),
  unique (provider_id, id),
  unique (provider_id, plan_id, number),
  foreign key (provider_id, plan_id) references moderation_plan (provider_id, id),
  foreign key (provider_id, exercise_id) references moderation_exercise (provider_id, id),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, assessor_id) references person (provider_id, id),
  foreign key (provider_id, subject_id) references subject (provider_id, id),
  foreign key (provider_id, cohort_id) references cohort (provider_id, id)
);
create index moderation_piece_sampled on moderation_piece (provider_id, exercise_id, is_sampled, trainee_id);

-- What was given for a piece when the plan was drawn, and why the piece is in the sample: both tell the mark.
create table moderation_first_mark (
  provider_id uuid not null references provider (id),
  plan_id uuid not null,
  exercise_id uuid not null,
  piece_key text not null,
  -- the judgement, agreement or mark that said so
  source_id uuid not null,
  band_code text,
  -- a decimal, or the rank of a level; null where nothing was marked
  value text,
  -- an array of texts
  flags jsonb not null,
  -- an array of reasons; null where the piece is not in the sample
  reasons jsonb,
  primary key (provider_id, plan_id, piece_key),
  foreign key (provider_id, plan_id, piece_key) references moderation_piece (provider_id, plan_id, piece_key),
  foreign key (provider_id, exercise_id) references moderation_exercise (provider_id, id)
);

-- Who may be given pieces of an exercise, and how many.
create table moderation_moderator (
  provider_id uuid not null references provider (id),
  exercise_id uuid not null,
  moderator_id uuid not null,
  most_pieces integer check (most_pieces >= 0),
  named_by uuid not null,
  named_at timestamptz not null,
  primary key (provider_id, exercise_id, moderator_id),
  foreign key (provider_id, exercise_id) references moderation_exercise (provider_id, id),
  foreign key (provider_id, moderator_id) references person (provider_id, id),
  foreign key (provider_id, named_by) references person (provider_id, id)
);

create table moderation_conflict (
  provider_id uuid not null references provider (id),
  id uuid not null,
  exercise_id uuid not null,
  moderator_id uuid not null,
  with_kind text not null check (with_kind in ('trainee', 'assessor', 'school')),
  with_id uuid not null,
  declared_at timestamptz not null,
  primary key (provider_id, id),
  unique (provider_id, exercise_id, moderator_id, with_kind, with_id),
  foreign key (provider_id, exercise_id) references moderation_exercise (provider_id, id),
  foreign key (provider_id, moderator_id) references person (provider_id, id)
);

-- One giving of pieces, and what could be given to nobody.
create table moderation_allocation (
  provider_id uuid not null references provider (id),
  id uuid not null,
  exercise_id uuid not null,
  sequence integer not null check (sequence >= 1),
  unallotted jsonb not null,
  allocated_by uuid not null,
  allocated_at timestamptz not null,
  primary key (provider_id, id),
  unique (provider_id, exercise_id, sequence),
  foreign key (provider_id, exercise_id) references moderation_exercise (provider_id, id),
  foreign key (provider_id, allocated_by) references person (provider_id, id)
);

-- Who judges which piece a second time, and by when; a third person where it was escalated.
create table moderation_allotment (
  provider_id uuid not null references provider (id),
  exercise_id uuid not null,
  piece_key text not null,
  moderator_id uuid not null,
  -- 2 judges it a second time, 3 a third
  position integer not null check (position >= 2),
  due_on date not null,
  is_blind boolean not null,
  -- what the piece is about, for the policies that hide it
  trainee_id uuid not null,
  review_point_id uuid,
  strand_id uuid,
  observation_id uuid,
  submission_id uuid,
  allotted_by uuid not null,
  allotted_at timestamptz not null,
  judged_at timestamptz,
  -- taken away again, e.g. because a conflict was declared afterwards
  released_at timestamptz,
  primary key (provider_id, exercise_id, piece_key, moderator_id),
  foreign key (provider_id, exercise_id) references moderation_exercise (provider_id, id),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, moderator_id) references person (provider_id, id),
  foreign key (provider_id, allotted_by) references person (provider_id, id)
);
create index moderation_allotment_desk on moderation_allotment (provider_id, moderator_id, judged_at);

create table moderation_second_judgement (
  provider_id uuid not null references provider (id),
  id uuid not null,
  exercise_id uuid not null,
  piece_key text not null,
  moderator_id uuid not null,
  value text,
  finding text,
  raises_concern boolean not null,
  recorded_at timestamptz not null,
  primary key (provider_id, id),
  unique (provider_id, exercise_id, piece_key, moderator_id),
  foreign key (provider_id, exercise_id, piece_key, moderator_id)
    references moderation_allotment (provider_id, exercise_id, piece_key, moderator_id)
);

-- What was decided, assessor by assessor; a later round supersedes an earlier one.
create table moderation_outcome (
  provider_id uuid not null references provider (id),
  id uuid not null,
  exercise_id uuid not null,
  round integer not null check (round >= 1),
  -- null where the provider's file did not say who marked
  assessor_id uuid,
  outcome text not null check (outcome in ('stands', 'extend', 'adjust', 're-mark')),
  -- reasons, differences, adjustment, what goes to a third person, which single marks change
  content jsonb not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (provider_id, id),
  unique nulls not distinct (provider_id, exercise_id, round, assessor_id),
  foreign key (provider_id, exercise_id) references moderation_exercise (provider_id, id),
  foreign key (provider_id, assessor_id) references person (provider_id, id),
  foreign key (provider_id, decided_by) references person (provider_id, id)
);

-- The sample was extended, and by which pieces.
create table moderation_extension (
  provider_id uuid not null references provider (id),
  id uuid not null,
  exercise_id uuid not null,
  sequence integer not null check (sequence >= 1),
  extended_by uuid not null,
  extended_at timestamptz not null,
  primary key (provider_id, id),
  unique (provider_id, exercise_id, sequence),
  foreign key (provider_id, exercise_id) references moderation_exercise (provider_id, id),
  foreign key (provider_id, extended_by) references person (provider_id, id)
);
create table moderation_added_piece (
  provider_id uuid not null references provider (id),
  extension_id uuid not null,
  exercise_id uuid not null,
  piece_key text not null,
  -- which clause of the policy brought it in, from 0, and the piece in which something was found
  clause integer not null check (clause >= 0),
  because_key text not null,
  primary key (provider_id, exercise_id, piece_key),
  foreign key (provider_id, extension_id) references moderation_extension (provider_id, id),
  foreign key (provider_id, exercise_id) references moderation_exercise (provider_id, id)
);

-- A mark that moderation moved: the judgement or mark that stood, and the one that supersedes it.
create table moderation_change (
  provider_id uuid not null references provider (id),
  id uuid not null,
  exercise_id uuid not null,
  piece_key text not null,
  outcome_id uuid not null,
  reason text not null check (reason in ('adjustment', 'single-mark')),
  value_before text not null,
  value_after text not null,
  source_before uuid not null,
  source_after uuid not null,
  applied_by uuid not null,
  applied_at timestamptz not null,
  primary key (provider_id, id),
  unique (provider_id, exercise_id, piece_key, outcome_id),
  foreign key (provider_id, exercise_id) references moderation_exercise (provider_id, id),
  foreign key (provider_id, outcome_id) references moderation_outcome (provider_id, id),
  foreign key (provider_id, applied_by) references person (provider_id, id)
);

do $$
declare
  tenant_table text;
  allowed text;
begin
  for tenant_table, allowed in values
    ('moderation_exercise', 'select, insert, update'),
    ('moderation_allotment', 'select, insert, update'),
    ('moderation_moderator', 'select, insert, update'),
    -- append-only: no update, no delete
    ('moderation_exercise_subject', 'select, insert'),
    ('moderation_plan', 'select, insert'),
    ('moderation_piece', 'select, insert'),
    ('moderation_conflict', 'select, insert'),
    ('moderation_allocation', 'select, insert'),
    ('moderation_extension', 'select, insert') loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant %s on %I to reviewpoint_app', allowed, tenant_table);
  end loop;
  -- what tells of a first mark: hidden from whoever is to judge a piece of the exercise blind, until theirs are in. What
  -- draws and reckons says so as the purpose of its transaction
  foreach tenant_table in array array['moderation_first_mark', 'moderation_outcome', 'moderation_added_piece',
    'moderation_change'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %1$I to reviewpoint_app
      using (provider_id = (select current_provider()) and ((select current_purpose()) = ''moderation''
        or not exists (select from moderation_allotment open where open.provider_id = %1$I.provider_id
          and open.exercise_id = %1$I.exercise_id and open.moderator_id = (select current_person())
          and open.is_blind and open.judged_at is null and open.released_at is null)))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant select, insert on %I to reviewpoint_app', tenant_table);
  end loop;
end $$;

-- A moderator's judgement: their own, and others' where none of the viewer's own of the exercise is still to come.
alter table moderation_second_judgement enable row level security;
alter table moderation_second_judgement force row level security;
create policy tenant on moderation_second_judgement to reviewpoint_app
  using (provider_id = (select current_provider()) and ((select current_purpose()) = 'moderation'
    or moderator_id = (select current_person())
    or not exists (select from moderation_allotment open
      where open.provider_id = moderation_second_judgement.provider_id
        and open.exercise_id = moderation_second_judgement.exercise_id
        and open.moderator_id = (select current_person())
        and open.is_blind and open.judged_at is null and open.released_at is null)))
  with check (provider_id = (select current_provider()) and moderator_id = (select current_person()));
grant select, insert on moderation_second_judgement to reviewpoint_app;

alter table moderation_seed enable row level security;
alter table moderation_seed force row level security;
create policy tenant on moderation_seed to reviewpoint_app
  using (provider_id = (select current_provider()) and ((select current_purpose()) = 'moderation'
    or exists (select from moderation_exercise revealed where revealed.provider_id = moderation_seed.provider_id
      and revealed.id = moderation_seed.exercise_id and revealed.seed_revealed_at is not null)))
  with check (provider_id = (select current_provider()));
grant select, insert on moderation_seed to reviewpoint_app;

-- The judgement that a piece is about, and the standing that follows from it, are hidden from whoever is to judge it
-- blind, by whatever way they ask. Only reading is narrowed: what is written, and what reckons for an exercise, names
-- its purpose.
drop policy tenant on judgement;
create policy tenant on judgement to reviewpoint_app
  using (provider_id = (select current_provider()) and ((select current_purpose()) = 'moderation'
    or (trainee_id, review_point_id, strand_id) not in (select open.trainee_id, open.review_point_id, open.strand_id
      from moderation_allotment open where open.provider_id = (select current_provider())
        and open.moderator_id = (select current_person()) and open.is_blind and open.judged_at is null
        and open.released_at is null and open.review_point_id is not null and open.strand_id is not null)))
  with check (provider_id = (select current_provider()));
drop policy tenant on standing;
create policy tenant on standing to reviewpoint_app
  using (provider_id = (select current_provider()) and ((select current_purpose()) = 'moderation'
    or (trainee_id, review_point_id, strand_id) not in (select open.trainee_id, open.review_point_id, open.strand_id
      from moderation_allotment open where open.provider_id = (select current_provider())
        and open.moderator_id = (select current_person()) and open.is_blind and open.judged_at is null
        and open.released_at is null and open.review_point_id is not null and open.strand_id is not null)))
  with check (provider_id = (select current_provider()));
-- and what was seen and agreed in the joint observation that a piece is about
do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['observation_agreed_strand', 'observation_agreement'] loop
    execute format('drop policy tenant on %I', tenant_table);
    execute format('create policy tenant on %1$I to reviewpoint_app
      using (provider_id = (select current_provider()) and ((select current_purpose()) = ''moderation''
        or observation_id not in (select open.observation_id from moderation_allotment open
          where open.provider_id = (select current_provider()) and open.moderator_id = (select current_person())
            and open.is_blind and open.judged_at is null and open.released_at is null
            and open.observation_id is not null)))
      with check (provider_id = (select current_provider()))', tenant_table);
  end loop;
end $$;
drop policy tenant on observation_rating;
create policy tenant on observation_rating to reviewpoint_app
  using (provider_id = (select current_provider()) and (observer_id = (select current_person())
    or ((select current_purpose()) = 'moderation'
      or observation_id not in (select open.observation_id from moderation_allotment open
        where open.provider_id = (select current_provider()) and open.moderator_id = (select current_person())
          and open.is_blind and open.judged_at is null and open.released_at is null
          and open.observation_id is not null))
      and exists (select from observation revealed where revealed.provider_id = observation_rating.provider_id
        and revealed.id = observation_rating.observation_id and revealed.revealed_at is not null)))
  with check (provider_id = (select current_provider()) and observer_id = (select current_person()));
