-- Telling people. A message of the outbox is addressed once: it is decided who is told, and each of them gets a letter of
-- their own, so that what failed for one is not repeated to the others. How a letter is tried again stands in the schema
-- of the job library, which belongs to no provider; what became of it stands here.

-- What was recorded before anybody was told of anything is not told now. Its policy holds the owner back, too, so it is
-- taken off for the one statement.
alter table outbox_message rename column delivered_at to addressed_at;
alter table outbox_message no force row level security;
update outbox_message set addressed_at = recorded_at where addressed_at is null;
alter table outbox_message force row level security;

create table letter (
  provider_id uuid not null references provider (id),
  id uuid not null,
  message_id uuid not null,
  -- to whom
  person_id uuid not null,
  -- when it was handed to the jobs; null while it waits for that
  posted_at timestamptz,
  -- how often it was tried, over all of its postings
  tries integer not null default 0 check (tries >= 0),
  -- what the last try met, as a code of ours: never what a mail server said, which may quote an address
  failure text check (failure <> ''),
  -- when it was found to have nothing to say any more, or the mail server had taken it
  delivered_at timestamptz,
  gave_up_at timestamptz,
  version integer not null default 1 check (version >= 1),
  primary key (provider_id, id),
  unique (provider_id, message_id, person_id),
  foreign key (provider_id, message_id) references outbox_message (provider_id, id),
  foreign key (provider_id, person_id) references person (provider_id, id),
  check (delivered_at is null or gave_up_at is null)
);
create index letter_waiting on letter (provider_id, id) where posted_at is null;
create index letter_undelivered on letter (provider_id, gave_up_at, id) where gave_up_at is not null;
create index letter_person on letter (provider_id, person_id);

-- Links of an invitation besides the one that was shown when it was made: a letter makes its own when it is written.
create table invitation_link (
  provider_id uuid not null references provider (id),
  token_hash text not null,
  invitation_id uuid not null,
  made_at timestamptz not null,
  primary key (provider_id, token_hash),
  foreign key (provider_id, invitation_id) references invitation (provider_id, id)
);
create index invitation_link_invitation on invitation_link (provider_id, invitation_id);

do $$
declare
  tenant_table text;
  allowed text;
begin
  for tenant_table, allowed in values
    ('letter', 'select, insert, update, delete'),
    ('invitation_link', 'select, insert, delete') loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant %s on %I to reviewpoint_app', allowed, tenant_table);
  end loop;
end $$;
