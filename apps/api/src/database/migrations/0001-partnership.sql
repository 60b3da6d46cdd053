-- Providers, who belongs to them, and the partnership: hubs, schools, subjects, people, cohorts, trainees, placements.
-- Every row of a provider carries provider_id, first in every key and index. Names are the provider's; keys are ours.

create table provider (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
  name text not null check (name <> ''),
  -- demo providers may be signed in to by choosing a persona, on loopback only
  is_demo boolean not null default false,
  created_at timestamptz not null
);

create table login (
  id uuid primary key,
  issuer text not null,
  subject text not null,
  unique (issuer, subject)
);

-- The provider whose rows this transaction may touch; null when none was named, so that nothing matches.
create function current_provider() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.provider', true), '')::uuid $$;

-- The provider's own settings: thresholds, windows, words. One row a key, dated, the newest that has begun counts.
create table setting (
  provider_id uuid not null references provider (id),
  key text not null,
  valid_from date not null,
  value jsonb not null,
  primary key (provider_id, key, valid_from)
);

create table vocabulary_term (
  provider_id uuid not null references provider (id),
  -- the neutral word, e.g. trainee, reviewPoint
  key text not null,
  singular text not null check (singular <> ''),
  plural text not null check (plural <> ''),
  primary key (provider_id, key)
);

create table person (
  provider_id uuid not null references provider (id),
  id uuid not null,
  given_names text not null,
  family_name text not null,
  email text,
  primary key (provider_id, id),
  unique (provider_id, email)
);

create table membership (
  provider_id uuid not null references provider (id),
  login_id uuid not null references login (id),
  person_id uuid not null,
  primary key (provider_id, login_id),
  foreign key (provider_id, person_id) references person (provider_id, id)
);

create table hub (
  provider_id uuid not null references provider (id),
  id uuid not null,
  code text not null,
  name text not null,
  primary key (provider_id, id),
  unique (provider_id, code)
);

create table school (
  provider_id uuid not null references provider (id),
  id uuid not null,
  urn text not null check (urn ~ '^[0-9]{6}$'),
  name text not null,
  hub_id uuid,
  primary key (provider_id, id),
  unique (provider_id, urn),
  foreign key (provider_id, hub_id) references hub (provider_id, id)
);

create table subject (
  provider_id uuid not null references provider (id),
  id uuid not null,
  code text not null,
  name text not null,
  primary key (provider_id, id),
  unique (provider_id, code)
);

-- A term of one school, and the days within it on which that school is closed.
create table school_term (
  provider_id uuid not null references provider (id),
  school_id uuid not null,
  academic_year integer not null check (academic_year between 1990 and 2100),
  name text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  primary key (provider_id, school_id, academic_year, name),
  foreign key (provider_id, school_id) references school (provider_id, id)
);

create table school_closure (
  provider_id uuid not null references provider (id),
  school_id uuid not null,
  academic_year integer not null check (academic_year between 1990 and 2100),
  -- e.g. Half term, INSET
  reason text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  primary key (provider_id, school_id, academic_year, starts_on),
  foreign key (provider_id, school_id) references school (provider_id, id)
);

-- What a person does at the provider, and where: a director in a hub, a lead mentor in a subject, a mentor in a school.
create table role_holding (
  provider_id uuid not null references provider (id),
  id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('trainee', 'mentor', 'professional-tutor', 'lead-mentor', 'moderator',
    'hub-director', 'deputy-director', 'line-manager', 'leadership-team', 'exam-board', 'qa-committee', 'provider-admin')),
  hub_id uuid,
  subject_id uuid,
  school_id uuid,
  from_on date not null,
  until_on date check (until_on >= from_on),
  primary key (provider_id, id),
  foreign key (provider_id, person_id) references person (provider_id, id),
  foreign key (provider_id, hub_id) references hub (provider_id, id),
  foreign key (provider_id, subject_id) references subject (provider_id, id),
  foreign key (provider_id, school_id) references school (provider_id, id)
);
create index role_holding_person on role_holding (provider_id, person_id);
