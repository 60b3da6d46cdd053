-- Files of evidence, and what they are evidence of; feedback on targets.

-- A file about one trainee. Its bytes are kept outside the database, under the provider's and its own id.
create table evidence_file (
  provider_id uuid not null references provider (id),
  id uuid not null,
  trainee_id uuid not null,
  -- as it was given; null once the file was removed or erased
  name text check (name <> ''),
  media_type text not null,
  bytes integer not null check (bytes > 0),
  -- of the bytes; null once they were erased, because it would tell who still has them
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  -- a person or a service token
  added_by uuid not null,
  -- the provider's day
  added_on date not null,
  added_at timestamptz not null,
  -- since when its bytes are kept; null while they are on their way
  kept_at timestamptz,
  removed_at timestamptz,
  removed_because text check (removed_because in ('unlinked', 'erased')),
  -- since when its bytes are gone; what was removed and still has bytes is looked for
  gone_at timestamptz,
  primary key (provider_id, id),
  check ((removed_at is null) = (removed_because is null)),
  check (gone_at is null or removed_at is not null),
  check ((removed_at is null) = (name is not null)),
  check (removed_because is distinct from 'erased' or sha256 is null),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id)
);
-- somebody keeps the same content once about a trainee; whether others do is not theirs to learn
create unique index evidence_file_content on evidence_file (provider_id, trainee_id, added_by, sha256)
  where removed_at is null;
create index evidence_file_going on evidence_file (provider_id) where removed_at is not null and gone_at is null;
create index evidence_file_of on evidence_file (provider_id, added_by, added_at) where removed_at is null;

-- Of what a file is evidence: one of these.
create table evidence_link (
  provider_id uuid not null references provider (id),
  id uuid not null,
  file_id uuid not null,
  judgement_id uuid,
  observation_copy_id uuid,
  -- the step by which a target was closed
  target_id uuid,
  target_version integer,
  meeting_id uuid,
  concern_id uuid,
  linked_by uuid not null,
  recorded_at timestamptz not null,
  primary key (provider_id, id),
  unique (provider_id, file_id, judgement_id),
  unique (provider_id, file_id, observation_copy_id),
  unique (provider_id, file_id, target_id, target_version),
  unique (provider_id, file_id, meeting_id),
  unique (provider_id, file_id, concern_id),
  check (num_nonnulls(judgement_id, observation_copy_id, target_id, meeting_id, concern_id) = 1),
  check ((target_id is null) = (target_version is null)),
  foreign key (provider_id, file_id) references evidence_file (provider_id, id),
  foreign key (provider_id, judgement_id) references judgement (provider_id, id),
  foreign key (provider_id, observation_copy_id) references observation_copy (provider_id, id),
  foreign key (provider_id, target_id, target_version) references target_step (provider_id, target_id, version),
  foreign key (provider_id, meeting_id) references meeting (provider_id, id),
  foreign key (provider_id, concern_id) references concern (provider_id, id)
);
create index evidence_link_judgement on evidence_link (provider_id, judgement_id) where judgement_id is not null;
create index evidence_link_copy on evidence_link (provider_id, observation_copy_id) where observation_copy_id is not null;
create index evidence_link_target on evidence_link (provider_id, target_id) where target_id is not null;
create index evidence_link_meeting on evidence_link (provider_id, meeting_id) where meeting_id is not null;
create index evidence_link_concern on evidence_link (provider_id, concern_id) where concern_id is not null;

-- What somebody said of a target and of the documents that it came out of.
create table target_feedback (
  provider_id uuid not null references provider (id),
  id uuid not null,
  target_id uuid not null,
  words text not null check (words <> ''),
  given_by uuid not null,
  -- the provider's day
  given_on date not null,
  recorded_at timestamptz not null,
  primary key (provider_id, id),
  foreign key (provider_id, target_id) references target (provider_id, id),
  foreign key (provider_id, given_by) references person (provider_id, id)
);
create index target_feedback_of on target_feedback (provider_id, target_id, recorded_at);

do $$
declare
  tenant_table text;
  allowed text;
begin
  for tenant_table, allowed in values
    -- of a file only that it is kept, and that it was removed, is written later
    ('evidence_file', 'select, insert, update'),
    ('evidence_link', 'select, insert'),
    ('target_feedback', 'select, insert') loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant %s on %I to reviewpoint_app', allowed, tenant_table);
  end loop;
end $$;
