-- Boards: who sits on them, what they decide and why, their minutes and actions; and what was frozen, with its hash.
-- Everything but a board's own row is append-only: a correction is another row that names the one before.

create table board (
  provider_id uuid not null references provider (id),
  id uuid not null,
  name text not null check (name <> ''),
  held_on date not null,
  -- { least, seats }: the provider's rule on the day on which it was called
  quorum jsonb not null check (jsonb_typeof(quorum) = 'object'),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  closed_at timestamptz,
  version integer not null check (version >= 1),
  primary key (provider_id, id)
);
create index board_day on board (provider_id, held_on, id);

create table board_cohort (
  provider_id uuid not null references provider (id),
  board_id uuid not null,
  cohort_id uuid not null,
  primary key (provider_id, board_id, cohort_id),
  foreign key (provider_id, board_id) references board (provider_id, id),
  foreign key (provider_id, cohort_id) references cohort (provider_id, id)
);

create table board_member (
  provider_id uuid not null references provider (id),
  board_id uuid not null,
  person_id uuid not null,
  seat text not null check (seat in ('chair', 'member', 'external')),
  position integer not null check (position >= 1),
  primary key (provider_id, board_id, person_id),
  unique (provider_id, board_id, position),
  foreign key (provider_id, board_id) references board (provider_id, id),
  foreign key (provider_id, person_id) references person (provider_id, id)
);
create unique index board_member_chair on board_member (provider_id, board_id) where seat = 'chair';
create index board_member_person on board_member (provider_id, person_id);

-- Who was there; recorded anew, the highest sequence counts.
create table board_attendance (
  provider_id uuid not null references provider (id),
  board_id uuid not null,
  sequence integer not null check (sequence >= 1),
  -- ids of members
  present jsonb not null check (jsonb_typeof(present) = 'array'),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, board_id, sequence),
  foreign key (provider_id, board_id) references board (provider_id, id)
);

-- What a member declared: one interest, or that there is none. One that takes another back names it.
create table board_interest (
  provider_id uuid not null references provider (id),
  id uuid not null,
  board_id uuid not null,
  person_id uuid not null,
  kind text check (kind in ('trainee', 'assessor', 'school')),
  -- the trainee, the person or the school
  concerned_id uuid,
  account text check (account <> ''),
  withdraws_id uuid,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, id),
  unique (provider_id, withdraws_id),
  check ((kind is null) = (concerned_id is null)),
  check (withdraws_id is null or (kind is null and account is not null)),
  foreign key (provider_id, board_id, person_id) references board_member (provider_id, board_id, person_id),
  foreign key (provider_id, withdraws_id) references board_interest (provider_id, id)
);
create index board_interest_board on board_interest (provider_id, board_id, recorded_at);

create table board_item (
  provider_id uuid not null references provider (id),
  id uuid not null,
  board_id uuid not null,
  position integer not null check (position >= 1),
  kind text not null check (kind in ('trainee', 'exercise', 'assessor')),
  -- the trainee, the moderation exercise or the person
  subject_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, id),
  unique (provider_id, board_id, position),
  unique (provider_id, board_id, kind, subject_id),
  foreign key (provider_id, board_id) references board (provider_id, id)
);

-- Whom an item concerns, as it was when it was put on the agenda: who of the board is among them, or declared one of them,
-- takes no part.
create table board_item_concern (
  provider_id uuid not null references provider (id),
  item_id uuid not null,
  kind text not null check (kind in ('trainee', 'assessor', 'school')),
  concerned_id uuid not null,
  primary key (provider_id, item_id, kind, concerned_id),
  foreign key (provider_id, item_id) references board_item (provider_id, id)
);

-- What was decided; a correction names the decision that it corrects, and the newest counts.
create table board_decision (
  provider_id uuid not null references provider (id),
  id uuid not null,
  board_id uuid not null,
  item_id uuid not null,
  sequence integer not null check (sequence >= 1),
  kind text not null check (kind in ('confirm', 'adjust', 're-mark', 'defer')),
  reason text not null check (reason <> ''),
  -- ids of members who decided, and of those who were there and took no part
  decided_by jsonb not null check (jsonb_typeof(decided_by) = 'array'),
  conflicted jsonb not null check (jsonb_typeof(conflicted) = 'array'),
  corrects_id uuid,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, id),
  unique (provider_id, item_id, sequence),
  unique (provider_id, corrects_id),
  check ((sequence = 1) = (corrects_id is null)),
  foreign key (provider_id, board_id) references board (provider_id, id),
  foreign key (provider_id, item_id) references board_item (provider_id, id),
  foreign key (provider_id, corrects_id) references board_decision (provider_id, id)
);
create index board_decision_board on board_decision (provider_id, board_id, recorded_at);

create table board_action (
  provider_id uuid not null references provider (id),
  id uuid not null,
  board_id uuid not null,
  item_id uuid,
  what text not null check (what <> ''),
  owner_id uuid not null,
  due_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, id),
  foreign key (provider_id, board_id) references board (provider_id, id),
  foreign key (provider_id, item_id) references board_item (provider_id, id),
  foreign key (provider_id, owner_id) references person (provider_id, id)
);
create index board_action_board on board_action (provider_id, board_id, due_on);

-- That an action was done: once.
create table board_action_done (
  provider_id uuid not null references provider (id),
  action_id uuid not null,
  done_on date not null,
  account text not null check (account <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, action_id),
  foreign key (provider_id, action_id) references board_action (provider_id, id)
);

-- Every text of the minutes; what was signed is corrected by another one, which says why.
create table board_minutes (
  provider_id uuid not null references provider (id),
  board_id uuid not null,
  sequence integer not null check (sequence >= 1),
  words text not null check (words <> ''),
  correction text check (correction <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, board_id, sequence),
  foreign key (provider_id, board_id) references board (provider_id, id)
);

create table board_signature (
  provider_id uuid not null references provider (id),
  board_id uuid not null,
  sequence integer not null,
  person_id uuid not null,
  signed_at timestamptz not null,
  signed_on date not null,
  primary key (provider_id, board_id, sequence, person_id),
  foreign key (provider_id, board_id, sequence) references board_minutes (provider_id, board_id, sequence),
  foreign key (provider_id, board_id, person_id) references board_member (provider_id, board_id, person_id)
);

-- What was frozen: a text and its hash. What names or describes a person stands apart, under a salted digest in the text.
create table frozen (
  provider_id uuid not null references provider (id),
  id uuid not null,
  kind text not null check (kind in ('view', 'pack')),
  title text not null check (title <> ''),
  -- the page that it was frozen from, as it is in the address bar
  address text not null check (address <> ''),
  audience text not null check (audience in ('myself', 'leadership-team', 'board')),
  board_id uuid,
  -- canonical JSON, and the SHA-256 of exactly this text
  content text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, id),
  check ((kind = 'pack') = (board_id is not null)),
  foreign key (provider_id, board_id) references board (provider_id, id)
);
create index frozen_newest on frozen (provider_id, recorded_at, id);
create index frozen_board on frozen (provider_id, board_id, recorded_at);

-- Erasable: the row goes, the digest in the text stays, and the text's hash still holds.
create table frozen_value (
  provider_id uuid not null references provider (id),
  frozen_id uuid not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  salt text not null,
  value jsonb not null,
  -- about whom it is, where it is about one trainee
  trainee_id uuid,
  primary key (provider_id, frozen_id, digest),
  foreign key (provider_id, frozen_id) references frozen (provider_id, id),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id)
);
create index frozen_value_trainee on frozen_value (provider_id, trainee_id);

do $$
declare
  tenant_table text;
  allowed text;
begin
  for tenant_table, allowed in values
    ('board', 'select, insert, update'),
    ('board_cohort', 'select, insert'),
    ('board_member', 'select, insert'),
    ('board_attendance', 'select, insert'),
    ('board_interest', 'select, insert'),
    ('board_item', 'select, insert'),
    ('board_item_concern', 'select, insert'),
    ('board_decision', 'select, insert'),
    ('board_action', 'select, insert'),
    ('board_action_done', 'select, insert'),
    ('board_minutes', 'select, insert'),
    ('board_signature', 'select, insert'),
    ('frozen', 'select, insert'),
    ('frozen_value', 'select, insert, delete') loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant %s on %I to reviewpoint_app', allowed, tenant_table);
  end loop;
end $$;
