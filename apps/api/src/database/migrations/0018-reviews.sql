-- What is done with a review as a whole, and what somebody decides in place of a derived status. Nothing of either is
-- changed: the step or the decision with the highest sequence counts.

-- The review of one trainee at one review point is signed off, and reopened.
create table review_step (
  provider_id uuid not null references provider (id),
  id uuid not null,
  trainee_id uuid not null,
  review_point_id uuid not null,
  sequence integer not null check (sequence >= 1),
  kind text not null check (kind in ('signed-off', 'reopened')),
  -- the provider's day
  done_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  -- why it was reopened; a remark at the sign-off
  reason text check (reason <> ''),
  -- the last day on which judgements may be recorded again
  open_until date check (open_until >= done_on),
  -- what was signed, as canonical JSON, and the SHA-256 of exactly this text
  content text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (provider_id, id),
  unique (provider_id, trainee_id, review_point_id, sequence),
  check ((kind = 'signed-off') = (sha256 is not null)),
  check ((kind = 'signed-off') = (content is not null)),
  check ((kind = 'reopened') = (open_until is not null)),
  check (kind = 'signed-off' or reason is not null),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, review_point_id) references review_point (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);

-- Whether a trainee is on track at a review point, decided in place of the rule; `as_derived` gives the rule its place back.
create table on_track_override (
  provider_id uuid not null references provider (id),
  id uuid not null,
  trainee_id uuid not null,
  review_point_id uuid not null,
  sequence integer not null check (sequence >= 1),
  status text not null check (status in ('on_track', 'not_on_track', 'as_derived')),
  -- what the rule said when it was decided
  derived_then text not null check (derived_then in ('on_track', 'not_on_track', 'not_known')),
  reason text not null check (reason <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (provider_id, id),
  unique (provider_id, trainee_id, review_point_id, sequence),
  foreign key (provider_id, trainee_id) references trainee (provider_id, id),
  foreign key (provider_id, review_point_id) references review_point (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);

do $$
declare tenant_table text;
begin
  -- append-only: no update, no delete
  foreach tenant_table in array array['review_step', 'on_track_override'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant select, insert on %I to reviewpoint_app', tenant_table);
  end loop;
end $$;
