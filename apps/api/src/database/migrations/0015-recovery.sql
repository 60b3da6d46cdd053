-- Concerns, recovery plans, what was done for trainees, and their welfare. Everything but the kept columns of a concern, a
-- plan and an intervention is append-only; who wrote a row is a person or a service token.

-- For what a transaction is made; null where it said nothing, so that what asks for a purpose is not there.
create function current_purpose() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.purpose', true), '') $$;
revoke all on function current_purpose() from public;
grant execute on function current_purpose() to reviewpoint_app;

create table recovery_plan (
  provider_id uuid not null references provider (id),
  id uuid not null,
  trainee_id uuid not null,
  -- as its newest event left it: what lists look at
  opened_on date not null,
  stage text not null check (stage in ('review-due', 'outcome-due', 'closed')),
  review_on date,
  reviewed_on date,
  closed_on date check (closed_on >= opened_on),
  recorded_at timestamptz not null,
  version integer not null check (version >= 1),
  primary key (provider_id, id),
  check ((stage = 'review-due') = (review_on is not null)),
  check ((stage = 'closed') = (closed_on is not null)),
  check (stage <> 'outcome-due' or reviewed_on is not null),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id)
);
-- one open plan a trainee
create unique index recovery_plan_open on recovery_plan (provider_id, trainee_id) where closed_on is null;
create index recovery_plan_trainee on recovery_plan (provider_id, trainee_id, opened_on);

-- What happened to a plan, and where it stood then. The key lets one of two who write at once have the next place.
create table recovery_plan_event (
  provider_id uuid not null references provider (id),
  plan_id uuid not null,
  sequence integer not null check (sequence >= 1),
  kind text not null check (kind in ('opened', 'reviewed', 'decided')),
  event jsonb not null,
  state jsonb not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (provider_id, plan_id, sequence),
  foreign key (provider_id, plan_id) references recovery_plan (provider_id, id)
);

create table concern (
  provider_id uuid not null references provider (id),
  id uuid not null,
  trainee_id uuid not null,
  kind text not null check (kind in ('progress', 'conduct', 'attendance', 'welfare')),
  raised_on date not null,
  raised_by uuid not null,
  -- of a concern about welfare, it is kept with the welfare record
  account text check (account <> ''),
  -- the last day for a plan; null where its kind asks for none
  plan_due_on date check (plan_due_on >= raised_on),
  -- the plan that took it up
  plan_id uuid,
  recorded_at timestamptz not null,
  version integer not null check (version >= 1),
  primary key (provider_id, id),
  check ((kind = 'welfare') = (account is null)),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, plan_id) references recovery_plan (provider_id, id)
);
create index concern_trainee on concern (provider_id, trainee_id, raised_on);
create index concern_plan on concern (provider_id, plan_id);

create table concern_evidence (
  provider_id uuid not null references provider (id),
  id uuid not null,
  concern_id uuid not null,
  -- one of the two: a judgement in the portfolio, or a formal document by its title
  judgement_id uuid,
  document text check (document <> ''),
  linked_by uuid not null,
  recorded_at timestamptz not null,
  primary key (provider_id, id),
  unique (provider_id, concern_id, judgement_id),
  unique (provider_id, concern_id, document),
  check ((judgement_id is null) <> (document is null)),
  foreign key (provider_id, concern_id) references concern (provider_id, id),
  foreign key (provider_id, judgement_id) references judgement (provider_id, id)
);

create table intervention (
  provider_id uuid not null references provider (id),
  id uuid not null,
  trainee_id uuid not null,
  concern_id uuid,
  kind text not null check (kind in ('intervention', 'modification')),
  made_on date not null,
  made_by uuid not null,
  account text not null check (account <> ''),
  first_follow_up_on date not null check (first_follow_up_on >= made_on),
  -- by when it is followed up; null when nothing more is awaited
  follow_up_on date check (follow_up_on >= made_on),
  recorded_at timestamptz not null,
  version integer not null check (version >= 1),
  primary key (provider_id, id),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, concern_id) references concern (provider_id, id)
);
create index intervention_trainee on intervention (provider_id, trainee_id, made_on);
create index intervention_due on intervention (provider_id, follow_up_on);

create table intervention_follow_up (
  provider_id uuid not null references provider (id),
  intervention_id uuid not null,
  sequence integer not null check (sequence >= 1),
  followed_on date not null,
  followed_by uuid not null,
  account text not null check (account <> ''),
  effect text not null check (effect in ('worked', 'worked-in-part', 'did-not-work', 'too-early-to-say')),
  next_on date check (next_on >= followed_on),
  recorded_at timestamptz not null,
  primary key (provider_id, intervention_id, sequence),
  foreign key (provider_id, intervention_id) references intervention (provider_id, id)
);

create table welfare_check (
  provider_id uuid not null references provider (id),
  id uuid not null,
  trainee_id uuid not null,
  -- the concern whose account it keeps, if it keeps one
  concern_id uuid,
  checked_on date not null,
  checked_by uuid not null,
  purpose text not null check (purpose in ('support', 'safeguarding', 'reasonable-adjustments', 'subject-access')),
  reason text not null check (reason <> ''),
  account text not null check (account <> ''),
  support text,
  next_on date check (next_on >= checked_on),
  recorded_at timestamptz not null,
  primary key (provider_id, id),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, concern_id) references concern (provider_id, id)
);
create index welfare_check_trainee on welfare_check (provider_id, trainee_id, checked_on);

do $$
declare
  tenant_table text;
  allowed text;
begin
  for tenant_table, allowed in values
    ('recovery_plan', 'select, insert, update'),
    ('recovery_plan_event', 'select, insert'),
    ('concern', 'select, insert, update'),
    ('concern_evidence', 'select, insert'),
    ('intervention', 'select, insert, update'),
    ('intervention_follow_up', 'select, insert') loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant %s on %I to reviewpoint_app', allowed, tenant_table);
  end loop;
end $$;

-- The one policy says everything with AND: whose rows, and for which purpose the transaction was made.
alter table welfare_check enable row level security;
alter table welfare_check force row level security;
create policy tenant on welfare_check to reviewpoint_app
  using (provider_id = (select current_provider()) and (select current_purpose()) = 'welfare')
  with check (provider_id = (select current_provider()) and (select current_purpose()) = 'welfare');
grant select, insert on welfare_check to reviewpoint_app;
