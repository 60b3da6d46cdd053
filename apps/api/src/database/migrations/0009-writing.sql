-- What every write leaves beside its effect: the key under which it was asked, an entry of the audit trail, a message to
-- whoever is told of it. What is changed rather than superseded says how often.

-- A key that a client has used. Its row is the first thing a write makes, so that of many equal attempts one has an effect.
create table idempotency_claim (
  provider_id uuid not null references provider (id),
  -- the person or the service token that acts
  actor_id uuid not null,
  key text not null check (key <> ''),
  act text not null,
  -- what was asked, salted, so that nobody can guess it back
  salt text not null,
  input_digest text not null check (input_digest ~ '^[0-9a-f]{64}$'),
  -- the audit entry that holds the ids of what was made
  entry_id uuid not null,
  claimed_at timestamptz not null,
  primary key (provider_id, actor_id, key)
);

-- What is to be told, and to whom nothing but ids: contents stay where they are protected.
create table outbox_message (
  provider_id uuid not null references provider (id),
  id uuid not null,
  act text not null,
  subject jsonb not null,
  recorded_at timestamptz not null,
  delivered_at timestamptz,
  primary key (provider_id, id)
);
create index outbox_message_waiting on outbox_message (provider_id, recorded_at) where delivered_at is null;

-- Who did what and when. Append-only. What it holds of persons is in audit_detail, under a salted digest.
create table audit_entry (
  provider_id uuid not null references provider (id),
  id uuid not null,
  recorded_at timestamptz not null,
  kind text not null check (kind in ('write', 'role-change', 'read', 'export', 'import', 'erasure')),
  act text not null,
  -- the person or the service token that acted; null for whoever runs the installation
  actor_id uuid,
  -- the ids of what the act made or changed
  subject jsonb not null,
  detail_digest text not null check (detail_digest ~ '^[0-9a-f]{64}$'),
  primary key (provider_id, id)
);
create index audit_entry_time on audit_entry (provider_id, recorded_at, id);

-- The erasable part of an entry. Erasure deletes the row; the digest in the entry stays and proves nothing any more.
create table audit_detail (
  provider_id uuid not null references provider (id),
  entry_id uuid not null,
  salt text not null,
  value jsonb not null,
  primary key (provider_id, entry_id)
);

-- Whom an entry is about, so that a trainee finds it. Erasable like the detail, which repeats it.
create table audit_about (
  provider_id uuid not null references provider (id),
  trainee_id uuid not null,
  entry_id uuid not null,
  primary key (provider_id, trainee_id, entry_id)
);
create index audit_about_entry on audit_about (provider_id, entry_id);

-- The chain: entries in the order in which they were sealed, each link hashed over the one before it. Two who seal at
-- once want the same sequence, and the primary key lets one of them have it.
create table audit_link (
  provider_id uuid not null references provider (id),
  sequence integer not null check (sequence >= 1),
  entry_id uuid not null,
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (provider_id, sequence),
  unique (provider_id, entry_id)
);

alter table role_holding add column version integer not null default 1 check (version >= 1);

do $$
declare
  tenant_table text;
  allowed text;
begin
  for tenant_table, allowed in values
    ('idempotency_claim', 'select, insert, delete'),
    ('outbox_message', 'select, insert, update, delete'),
    -- append-only: no update, no delete
    ('audit_entry', 'select, insert'),
    ('audit_link', 'select, insert'),
    -- erasable
    ('audit_detail', 'select, insert, delete'),
    ('audit_about', 'select, insert, delete') loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant %s on %I to reviewpoint_app', allowed, tenant_table);
  end loop;
end $$;
