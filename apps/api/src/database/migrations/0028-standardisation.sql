-- Standardisation before marking: scripts whose marks were agreed beforehand, who marks them, and what they gave. Until
-- results are released nobody sees what others gave, and nobody who takes part sees what was agreed.
create table standardisation (
  provider_id uuid not null references provider (id),
  id uuid not null,
  assignment_id uuid not null,
  title text not null check (title <> ''),
  opens_on date not null,
  closes_on date not null,
  -- when somebody is ready to mark, as the provider said on the day it was opened
  rule jsonb not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  released_by uuid,
  released_at timestamptz,
  released_on date,
  version integer not null check (version >= 1),
  primary key (provider_id, id),
  check (closes_on >= opens_on),
  check ((released_at is null) = (released_by is null) and (released_at is null) = (released_on is null)),
  foreign key (provider_id, assignment_id) references assignment (provider_id, id),
  foreign key (provider_id, opened_by) references person (provider_id, id),
  foreign key (provider_id, released_by) references person (provider_id, id)
);
create index standardisation_assignment on standardisation (provider_id, assignment_id);

-- The subjects whose marking it is about; none: all that its assignment is set.
create table standardisation_subject (
  provider_id uuid not null references provider (id),
  standardisation_id uuid not null,
  subject_id uuid not null,
  primary key (provider_id, standardisation_id, subject_id),
  foreign key (provider_id, standardisation_id) references standardisation (provider_id, id),
  foreign key (provider_id, subject_id) references subject (provider_id, id)
);

-- Anonymous scripts, by their labels. Corrected until one is marked: a script that is marked is held by its marks.
create table standard_script (
  provider_id uuid not null references provider (id),
  id uuid not null,
  standardisation_id uuid not null,
  position integer not null check (position >= 1),
  label text not null check (label <> ''),
  -- the title of the document in which it is read
  document text check (document <> ''),
  primary key (provider_id, id),
  unique (provider_id, standardisation_id, label),
  foreign key (provider_id, standardisation_id) references standardisation (provider_id, id)
);

-- The mark that was agreed for a script, by itself, so that the policy below can keep it.
create table standard_script_mark (
  provider_id uuid not null references provider (id),
  script_id uuid not null,
  standardisation_id uuid not null,
  agreed text not null check (agreed ~ '^-?\d{1,9}(\.\d{1,4})?$'),
  primary key (provider_id, script_id),
  foreign key (provider_id, script_id) references standard_script (provider_id, id),
  foreign key (provider_id, standardisation_id) references standardisation (provider_id, id)
);

-- Who takes part, and how many scripts they have marked. Whoever has marked one stays.
create table standardisation_participant (
  provider_id uuid not null references provider (id),
  id uuid not null,
  standardisation_id uuid not null,
  person_id uuid not null,
  marked integer not null check (marked >= 0),
  version integer not null check (version >= 1),
  primary key (provider_id, id),
  unique (provider_id, standardisation_id, person_id),
  foreign key (provider_id, standardisation_id) references standardisation (provider_id, id),
  foreign key (provider_id, person_id) references person (provider_id, id)
);
create index standardisation_participant_person on standardisation_participant (provider_id, person_id);

-- What somebody gave a script; given anew, the highest sequence counts.
create table trial_mark (
  provider_id uuid not null references provider (id),
  id uuid not null,
  standardisation_id uuid not null,
  person_id uuid not null,
  script_id uuid not null,
  sequence integer not null check (sequence >= 1),
  given text not null check (given ~ '^-?\d{1,9}(\.\d{1,4})?$'),
  recorded_at timestamptz not null,
  primary key (provider_id, id),
  unique (provider_id, standardisation_id, person_id, script_id, sequence),
  foreign key (provider_id, script_id) references standard_script (provider_id, id),
  foreign key (provider_id, standardisation_id, person_id)
    references standardisation_participant (provider_id, standardisation_id, person_id)
);

do $$
declare
  tenant_table text;
  allowed text;
begin
  for tenant_table, allowed in values
    ('standardisation', 'select, insert, update'),
    ('standardisation_subject', 'select, insert'),
    ('standard_script', 'select, insert, delete'),
    ('standardisation_participant', 'select, insert, update, delete') loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant %s on %I to reviewpoint_app', allowed, tenant_table);
  end loop;
end $$;

-- What was agreed is read by whoever takes part when results are released, and not before, whatever a statement asks; by
-- others in a transaction that says it is for moderation.
alter table standard_script_mark enable row level security;
alter table standard_script_mark force row level security;
create policy tenant on standard_script_mark to reviewpoint_app
  using (provider_id = (select current_provider()) and (
    exists (select from standardisation_participant own
      join standardisation released on released.provider_id = own.provider_id and released.id = own.standardisation_id
        and released.released_at is not null
      where own.provider_id = standard_script_mark.provider_id
        and own.standardisation_id = standard_script_mark.standardisation_id
        and own.person_id = (select current_person()))
    or (select current_purpose()) = 'moderation' and not exists (select from standardisation_participant own
      where own.provider_id = standard_script_mark.provider_id
        and own.standardisation_id = standard_script_mark.standardisation_id
        and own.person_id = (select current_person()))))
  with check (provider_id = (select current_provider()));
grant select, insert, delete on standard_script_mark to reviewpoint_app;

-- What was given is whoever's gave it, and others' when results are released, for moderation. Append-only.
alter table trial_mark enable row level security;
alter table trial_mark force row level security;
create policy tenant on trial_mark to reviewpoint_app
  using (provider_id = (select current_provider()) and (person_id = (select current_person())
    or (select current_purpose()) = 'moderation' and exists (select from standardisation released
      where released.provider_id = trial_mark.provider_id and released.id = trial_mark.standardisation_id
        and released.released_at is not null)))
  with check (provider_id = (select current_provider()) and person_id = (select current_person()));
grant select, insert on trial_mark to reviewpoint_app;
