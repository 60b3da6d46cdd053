-- Who is named to lead a review point for a subject. Where nobody is, those lead whose role is lead mentor of the subject.
-- A naming ends and is not deleted.
create table review_point_lead (
  provider_id uuid not null references provider (id),
  id uuid not null,
  review_point_id uuid not null,
  subject_id uuid not null,
  person_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  version integer not null check (version >= 1),
  primary key (provider_id, id),
  check ((ended_at is null) = (ended_by is null)),
  foreign key (provider_id, review_point_id) references review_point (provider_id, id),
  foreign key (provider_id, subject_id) references subject (provider_id, id),
  foreign key (provider_id, person_id) references person (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id),
  foreign key (provider_id, ended_by) references person (provider_id, id)
);
-- named once at a time
create unique index review_point_lead_named on review_point_lead (provider_id, review_point_id, subject_id, person_id)
  where ended_at is null;

alter table review_point_lead enable row level security;
alter table review_point_lead force row level security;
create policy tenant on review_point_lead to reviewpoint_app using (provider_id = (select current_provider()))
  with check (provider_id = (select current_provider()));
grant select, insert, update on review_point_lead to reviewpoint_app;
