-- Portfolios are looked at all year and graded once in each assessment cycle; at each review point a short form is answered,
-- and what is recorded of a school's trainees can be frozen.
-- Cycles, grades and questions are settings of the provider: what they were called when they were used is kept beside.

create table portfolio_check (
  provider_id uuid not null references provider (id),
  id uuid not null,
  trainee_id uuid not null,
  checked_on date not null,
  -- what was found
  found text not null check (found <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, id),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);
create index portfolio_check_trainee on portfolio_check (provider_id, trainee_id, checked_on, recorded_at);

-- Once in a cycle: sequence 1. A grade that is put right is followed by another one, which says why.
create table portfolio_grade (
  provider_id uuid not null references provider (id),
  id uuid not null,
  trainee_id uuid not null,
  cycle_code text not null,
  cycle_name text not null,
  sequence integer not null check (sequence >= 1),
  grade_code text not null,
  grade_name text not null,
  graded_on date not null,
  -- why it is this grade; a grade that puts another one right always says so
  reason text check (reason <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  replaces_id uuid,
  primary key (provider_id, id),
  unique (provider_id, trainee_id, cycle_code, sequence),
  unique (provider_id, replaces_id),
  check ((sequence = 1) = (replaces_id is null)),
  check (replaces_id is null or reason is not null),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id),
  foreign key (provider_id, replaces_id) references portfolio_grade (provider_id, id)
);

-- The form of a review point, answered for a subject. Answered anew, the highest sequence counts.
create table review_form (
  provider_id uuid not null references provider (id),
  id uuid not null,
  review_point_id uuid not null,
  subject_id uuid not null,
  sequence integer not null check (sequence >= 1),
  -- [{ code, text, answer }], the questions as they were asked
  answers jsonb not null check (jsonb_typeof(answers) = 'array'),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, id),
  unique (provider_id, review_point_id, subject_id, sequence),
  foreign key (provider_id, review_point_id) references review_point (provider_id, id),
  foreign key (provider_id, subject_id) references subject (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);

-- What was recorded of the trainees of a school at a review point, frozen as it was; of one subject, or of all.
create table school_summary (
  provider_id uuid not null references provider (id),
  id uuid not null,
  school_id uuid not null,
  review_point_id uuid not null,
  subject_id uuid,
  -- canonical JSON, and the SHA-256 of exactly this text
  content text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  remark text check (remark <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, id),
  foreign key (provider_id, school_id) references school (provider_id, id),
  foreign key (provider_id, review_point_id) references review_point (provider_id, id),
  foreign key (provider_id, subject_id) references subject (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);
create index school_summary_school on school_summary (provider_id, school_id, recorded_at);

do $$
declare tenant_table text;
begin
  -- append-only: no update, no delete
  foreach tenant_table in array array['portfolio_check', 'portfolio_grade', 'review_form', 'school_summary'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant select, insert on %I to reviewpoint_app', tenant_table);
  end loop;
end $$;
