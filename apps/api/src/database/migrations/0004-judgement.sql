-- Judgements, append-only; the standing that follows from them; and the cells that charts read.

create table judgement (
  provider_id uuid not null references provider (id),
  id uuid not null,
  trainee_id uuid not null,
  review_point_id uuid not null,
  strand_id uuid not null,
  level_id uuid not null,
  -- who judged; null when the provider's file did not say
  assessor_id uuid,
  judged_on date not null,
  evidence text,
  recorded_at timestamptz not null,
  supersedes_id uuid,
  primary key (provider_id, id),
  -- a judgement is superseded once, so that history is a chain and never a tree
  unique (provider_id, supersedes_id),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, review_point_id) references review_point (provider_id, id),
  foreign key (provider_id, strand_id) references strand (provider_id, id),
  foreign key (provider_id, level_id) references level (provider_id, id),
  foreign key (provider_id, assessor_id) references person (provider_id, id),
  foreign key (provider_id, supersedes_id) references judgement (provider_id, id)
);
create index judgement_trainee on judgement (provider_id, trainee_id, review_point_id, strand_id, recorded_at);

-- One row a trainee × review point × strand, written in the transaction that writes what it follows from.
create table standing (
  provider_id uuid not null references provider (id),
  trainee_id uuid not null,
  review_point_id uuid not null,
  strand_id uuid not null,
  cohort_id uuid not null,
  hub_id uuid,
  subject_id uuid not null,
  state text not null check (state in ('judged', 'not_judged', 'withdrawn', 'deferred')),
  judgement_id uuid,
  level_rank integer,
  expected_rank integer,
  primary key (provider_id, trainee_id, review_point_id, strand_id),
  check ((state = 'judged') = (level_rank is not null)),
  check ((state = 'judged') = (judgement_id is not null)),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, review_point_id) references review_point (provider_id, id),
  foreign key (provider_id, strand_id) references strand (provider_id, id),
  foreign key (provider_id, cohort_id) references cohort (provider_id, id),
  foreign key (provider_id, hub_id) references hub (provider_id, id),
  foreign key (provider_id, subject_id) references subject (provider_id, id),
  foreign key (provider_id, judgement_id) references judgement (provider_id, id)
);
create index standing_cell on standing
  (provider_id, cohort_id, review_point_id, strand_id, hub_id, subject_id, state, level_rank, expected_rank);

create view progress_cell with (security_invoker = true) as
  select provider_id, cohort_id, hub_id, subject_id, review_point_id, strand_id, state, level_rank, expected_rank,
    count(*)::integer as trainees
  from standing
  group by provider_id, cohort_id, hub_id, subject_id, review_point_id, strand_id, state, level_rank, expected_rank;

-- A file that was brought in: what it was and what it changed.
create table import_run (
  provider_id uuid not null references provider (id),
  id uuid not null,
  format text not null,
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  rows_read integer not null,
  rows_changed integer not null,
  rows_refused integer not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);
