-- Written assignments: what is set, with its days and the forms and rules that were in force; each trainee's piece of work,
-- who marks it, what was handed in, its marks and feedback, and when those were sent. What somebody recorded is never
-- overwritten; an assignment's own row changes in its days and version alone.

create table assignment (
  provider_id uuid not null references provider (id),
  id uuid not null,
  title text not null check (title <> ''),
  kind_code text not null,
  -- the provider's kind as it was when the assignment was set: scale, forms, rules of lateness and attempts
  kind jsonb not null,
  cohort_id uuid not null,
  hand_in_by date not null,
  marking_opens_on date not null,
  marking_closes_on date not null check (marking_closes_on >= marking_opens_on),
  moderation_opens_on date not null,
  moderation_closes_on date not null check (moderation_closes_on >= moderation_opens_on),
  release_on date not null,
  set_by uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1 check (version >= 1),
  primary key (provider_id, id),
  foreign key (provider_id, cohort_id) references cohort (provider_id, id),
  foreign key (provider_id, set_by) references person (provider_id, id)
);
create index assignment_cohort on assignment (provider_id, cohort_id, hand_in_by, id);
create index assignment_recent on assignment (provider_id, hand_in_by, id);

-- The subjects whose trainees it is set; none where it is set the whole cohort.
create table assignment_subject (
  provider_id uuid not null references provider (id),
  assignment_id uuid not null,
  subject_id uuid not null,
  primary key (provider_id, assignment_id, subject_id),
  foreign key (provider_id, assignment_id) references assignment (provider_id, id),
  foreign key (provider_id, subject_id) references subject (provider_id, id)
);

-- The strands of the framework that it is about.
create table assignment_strand (
  provider_id uuid not null references provider (id),
  assignment_id uuid not null,
  strand_id uuid not null,
  primary key (provider_id, assignment_id, strand_id),
  foreign key (provider_id, assignment_id) references assignment (provider_id, id),
  foreign key (provider_id, strand_id) references strand (provider_id, id)
);

-- The days as they were set, and as they were changed; the highest sequence counts.
create table assignment_calendar (
  provider_id uuid not null references provider (id),
  assignment_id uuid not null,
  sequence integer not null check (sequence >= 1),
  hand_in_by date not null,
  marking_opens_on date not null,
  marking_closes_on date not null,
  moderation_opens_on date not null,
  moderation_closes_on date not null,
  release_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (provider_id, assignment_id, sequence),
  foreign key (provider_id, assignment_id) references assignment (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);

-- More time for one person: to hand in, to mark, to moderate.
create table assignment_extension (
  provider_id uuid not null references provider (id),
  id uuid not null,
  assignment_id uuid not null,
  extends text not null check (extends in ('hand-in', 'marking', 'moderation')),
  person_id uuid not null,
  until_on date not null,
  reason text not null check (reason <> ''),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (provider_id, id),
  foreign key (provider_id, assignment_id) references assignment (provider_id, id),
  foreign key (provider_id, person_id) references person (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);
create index assignment_extension_of on assignment_extension (provider_id, assignment_id, person_id);

-- One trainee's work on one assignment, whether handed in or not: what is marked, sampled and moderated.
create table piece_of_work (
  provider_id uuid not null references provider (id),
  id uuid not null,
  assignment_id uuid not null,
  trainee_id uuid not null,
  recorded_at timestamptz not null,
  primary key (provider_id, id),
  unique (provider_id, assignment_id, trainee_id),
  foreign key (provider_id, assignment_id) references assignment (provider_id, id),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id)
);
create index piece_of_work_trainee on piece_of_work (provider_id, trainee_id, id);

-- Who marks it; the highest sequence counts.
create table allotment (
  provider_id uuid not null references provider (id),
  piece_id uuid not null,
  sequence integer not null check (sequence >= 1),
  marker_id uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (provider_id, piece_id, sequence),
  foreign key (provider_id, piece_id) references piece_of_work (provider_id, id),
  foreign key (provider_id, marker_id) references person (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);
create index allotment_marker on allotment (provider_id, marker_id, piece_id);

-- What was handed in. An attempt that was withdrawn is no attempt: the next has its number.
create table submission (
  provider_id uuid not null references provider (id),
  id uuid not null,
  piece_id uuid not null,
  sequence integer not null check (sequence >= 1),
  attempt integer not null check (attempt >= 1),
  received_on date not null,
  -- by the provider's rule and the trainee's extensions on the day it was recorded
  days_late integer not null check (days_late >= 0),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (provider_id, id),
  unique (provider_id, piece_id, sequence),
  foreign key (provider_id, piece_id) references piece_of_work (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);
create table submission_withdrawal (
  provider_id uuid not null references provider (id),
  submission_id uuid not null,
  withdrawn_on date not null,
  reason text not null check (reason <> ''),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (provider_id, submission_id),
  foreign key (provider_id, submission_id) references submission (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);

-- When marks and feedback were sent to the trainee: whatever was recorded until then is theirs to read. No person sent
-- what was sent by itself on its day.
create table feedback_release (
  provider_id uuid not null references provider (id),
  piece_id uuid not null,
  sequence integer not null check (sequence >= 1),
  released_on date not null,
  released_at timestamptz not null,
  released_by uuid,
  primary key (provider_id, piece_id, sequence),
  foreign key (provider_id, piece_id) references piece_of_work (provider_id, id),
  foreign key (provider_id, released_by) references person (provider_id, id)
);

-- The three marks of a piece of work; one that is recorded later supersedes. Held from the trainee by the policy below.
create table mark (
  provider_id uuid not null references provider (id),
  id uuid not null,
  piece_id uuid not null,
  trainee_id uuid not null,
  stage text not null check (stage in ('first', 'actual', 'agreed')),
  attempt integer not null check (attempt >= 1),
  sequence integer not null check (sequence >= 1),
  -- an exact decimal; null: nothing was handed in, or it could not be marked
  value text check (value ~ '^-?\d{1,9}(\.\d{1,4})?$'),
  -- what it counts as: less than the value where a later attempt is capped
  counted_value text check (counted_value ~ '^-?\d{1,9}(\.\d{1,4})?$'),
  band_id text,
  -- the mark form as it was filled: an array of { code, text, answer }
  answers jsonb not null,
  given_by uuid not null,
  recorded_at timestamptz not null,
  supersedes_id uuid,
  primary key (provider_id, id),
  unique (provider_id, piece_id, stage, sequence),
  unique (provider_id, supersedes_id),
  check ((value is null) = (counted_value is null)),
  check ((value is null) = (band_id is null)),
  foreign key (provider_id, piece_id) references piece_of_work (provider_id, id),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, given_by) references person (provider_id, id),
  foreign key (provider_id, supersedes_id) references mark (provider_id, id)
);

-- Feedback as it was written; the highest sequence counts. Held from the trainee by the policy below.
create table feedback (
  provider_id uuid not null references provider (id),
  id uuid not null,
  piece_id uuid not null,
  trainee_id uuid not null,
  sequence integer not null check (sequence >= 1),
  answers jsonb not null,
  written_by uuid not null,
  recorded_at timestamptz not null,
  primary key (provider_id, id),
  unique (provider_id, piece_id, sequence),
  foreign key (provider_id, piece_id) references piece_of_work (provider_id, id),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, written_by) references person (provider_id, id)
);

-- Feedback that somebody has begun to write: theirs alone, by the policy below.
create table feedback_draft (
  provider_id uuid not null references provider (id),
  piece_id uuid not null,
  author_id uuid not null,
  answers jsonb not null,
  saved_at timestamptz not null,
  version integer not null check (version >= 1),
  primary key (provider_id, piece_id, author_id),
  foreign key (provider_id, piece_id) references piece_of_work (provider_id, id),
  foreign key (provider_id, author_id) references person (provider_id, id)
);

do $$
declare
  tenant_table text;
  allowed text;
begin
  for tenant_table, allowed in values
    ('assignment', 'select, insert, update'),
    -- append-only: no update, no delete
    ('assignment_subject', 'select, insert'),
    ('assignment_strand', 'select, insert'),
    ('assignment_calendar', 'select, insert'),
    ('assignment_extension', 'select, insert'),
    ('piece_of_work', 'select, insert'),
    ('allotment', 'select, insert'),
    ('submission', 'select, insert'),
    ('submission_withdrawal', 'select, insert'),
    ('feedback_release', 'select, insert') loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant %s on %I to reviewpoint_app', allowed, tenant_table);
  end loop;
  -- held: not the trainee's own, or sent to them since; and nobody marks their own work
  foreach tenant_table in array array['mark', 'feedback'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %1$I to reviewpoint_app
      using (provider_id = (select current_provider()) and (
        not exists (select from trainee own where own.provider_id = %1$I.provider_id and own.id = %1$I.trainee_id
          and own.person_id = (select current_person()))
        or exists (select from feedback_release sent where sent.provider_id = %1$I.provider_id
          and sent.piece_id = %1$I.piece_id and sent.released_at >= %1$I.recorded_at)))
      with check (provider_id = (select current_provider())
        and not exists (select from trainee own where own.provider_id = %1$I.provider_id and own.id = %1$I.trainee_id
          and own.person_id = (select current_person())))', tenant_table);
    execute format('grant select, insert on %I to reviewpoint_app', tenant_table);
  end loop;
  alter table feedback_draft enable row level security;
  alter table feedback_draft force row level security;
  create policy tenant on feedback_draft to reviewpoint_app
    using (provider_id = (select current_provider()) and author_id = (select current_person()))
    with check (provider_id = (select current_provider()) and author_id = (select current_person()));
  grant select, insert, update, delete on feedback_draft to reviewpoint_app;
end $$;
