-- A lead mentor's own reports on their subject: what is being written is its author's alone, what was given is frozen.

-- One for an author, a review point and a subject; it stays after the report was given, for the next one.
create table subject_report_draft (
  provider_id uuid not null references provider (id),
  id uuid not null,
  review_point_id uuid not null,
  subject_id uuid not null,
  author_id uuid not null,
  account text not null check (account <> ''),
  saved_at timestamptz not null,
  version integer not null check (version >= 1),
  primary key (provider_id, id),
  unique (provider_id, author_id, review_point_id, subject_id),
  foreign key (provider_id, review_point_id) references review_point (provider_id, id),
  foreign key (provider_id, subject_id) references subject (provider_id, id),
  foreign key (provider_id, author_id) references person (provider_id, id)
);

-- Given, with its figures as they were: never changed, only replaced by another one of its author's.
create table subject_report (
  provider_id uuid not null references provider (id),
  id uuid not null,
  review_point_id uuid not null,
  subject_id uuid not null,
  author_id uuid not null,
  way text not null check (way in ('letter', 'meeting', 'spoken')),
  -- which meeting, or where it was said
  occasion text check (occasion <> ''),
  given_on date not null,
  -- canonical JSON, and the SHA-256 of exactly this text
  content text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  replaces_id uuid,
  recorded_at timestamptz not null,
  primary key (provider_id, id),
  unique (provider_id, replaces_id),
  check (way <> 'meeting' or occasion is not null),
  foreign key (provider_id, review_point_id) references review_point (provider_id, id),
  foreign key (provider_id, subject_id) references subject (provider_id, id),
  foreign key (provider_id, author_id) references person (provider_id, id),
  foreign key (provider_id, replaces_id) references subject_report (provider_id, id)
);
-- The first for an author, a review point and a subject replaces none: two given at once do not both come first.
create unique index subject_report_first on subject_report (provider_id, author_id, review_point_id, subject_id)
  where replaces_id is null;
create index subject_report_point on subject_report (provider_id, review_point_id, recorded_at);

-- To whom it was given.
create table subject_report_reader (
  provider_id uuid not null references provider (id),
  report_id uuid not null,
  person_id uuid not null,
  primary key (provider_id, report_id, person_id),
  foreign key (provider_id, report_id) references subject_report (provider_id, id),
  foreign key (provider_id, person_id) references person (provider_id, id)
);
create index subject_report_reader_person on subject_report_reader (provider_id, person_id);

do $$
declare tenant_table text;
begin
  -- append-only: no update, no delete
  foreach tenant_table in array array['subject_report', 'subject_report_reader'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant select, insert on %I to reviewpoint_app', tenant_table);
  end loop;
end $$;

-- A draft is shown to its author and to nobody else, whatever a statement asks.
alter table subject_report_draft enable row level security;
alter table subject_report_draft force row level security;
create policy tenant on subject_report_draft to reviewpoint_app
  using (provider_id = (select current_provider()) and author_id = (select current_person()))
  with check (provider_id = (select current_provider()) and author_id = (select current_person()));
grant select, insert, update on subject_report_draft to reviewpoint_app;
