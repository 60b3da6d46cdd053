-- Cohorts and their trainees, where these are placed, and who reaches whom.

create table cohort (
  provider_id uuid not null references provider (id),
  id uuid not null,
  code text not null,
  name text not null,
  -- 2026 is the academic year 2026-27
  academic_year integer not null check (academic_year between 1990 and 2100),
  framework_id uuid not null,
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  primary key (provider_id, id),
  unique (provider_id, code),
  foreign key (provider_id, framework_id) references framework (provider_id, id)
);

create table review_point (
  provider_id uuid not null references provider (id),
  id uuid not null,
  cohort_id uuid not null,
  code text not null,
  name text not null,
  position integer not null check (position >= 1),
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  primary key (provider_id, id),
  unique (provider_id, cohort_id, code),
  unique (provider_id, cohort_id, position),
  foreign key (provider_id, cohort_id) references cohort (provider_id, id)
);

create table trainee (
  provider_id uuid not null references provider (id),
  id uuid not null,
  person_id uuid not null,
  cohort_id uuid not null,
  hub_id uuid,
  subject_id uuid not null,
  -- identifiers given by the national register and by the provider itself
  register_id text,
  provider_trainee_id text,
  trn text check (trn ~ '^[0-9]{7}$'),
  status text not null check (status in ('training', 'deferred', 'withdrawn', 'recommended', 'awarded')),
  route text,
  started_on date not null,
  expected_end_on date,
  withdrawn_on date,
  deferred_on date,
  returned_on date check (returned_on >= deferred_on),
  awarded_on date,
  primary key (provider_id, id),
  unique (provider_id, register_id),
  unique (provider_id, cohort_id, provider_trainee_id),
  unique (provider_id, cohort_id, trn),
  foreign key (provider_id, person_id) references person (provider_id, id),
  foreign key (provider_id, cohort_id) references cohort (provider_id, id),
  foreign key (provider_id, hub_id) references hub (provider_id, id),
  foreign key (provider_id, subject_id) references subject (provider_id, id)
);
create index trainee_cohort on trainee (provider_id, cohort_id, hub_id, subject_id);

create table placement (
  provider_id uuid not null references provider (id),
  id uuid not null,
  trainee_id uuid not null,
  school_id uuid not null,
  -- 1 is the first (home) placement
  position integer not null check (position between 1 and 9),
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  mentor_id uuid,
  primary key (provider_id, id),
  unique (provider_id, trainee_id, position),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, school_id) references school (provider_id, id),
  foreign key (provider_id, mentor_id) references person (provider_id, id)
);
create index placement_school on placement (provider_id, school_id);

-- Which trainees a person reaches by which relation, kept with placements and roles; scopes are semi-joins on it.
create table reach (
  provider_id uuid not null references provider (id),
  person_id uuid not null,
  trainee_id uuid not null,
  relation text not null check (relation in ('self', 'caseload', 'school', 'subject', 'hub')),
  from_on date not null,
  until_on date,
  primary key (provider_id, person_id, trainee_id, relation, from_on),
  foreign key (provider_id, person_id) references person (provider_id, id),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id)
);
create index reach_trainee on reach (provider_id, trainee_id);
