-- Cells are kept: a row for all standings that are alike, changed in the transaction that changes standings. What charts
-- read no longer grows with trainees. A cell that nobody is in any more stays with 0.
drop view progress_cell;
create table progress_cell (
  provider_id uuid not null references provider (id),
  id uuid not null default gen_random_uuid(),
  cohort_id uuid not null,
  review_point_id uuid not null,
  strand_id uuid not null,
  hub_id uuid,
  subject_id uuid not null,
  state text not null check (state in ('judged', 'not_judged', 'withdrawn', 'deferred')),
  level_rank integer,
  expected_rank integer,
  -- no check against negative numbers: a change is added to what stands there, and is checked before it is added
  trainees integer not null,
  primary key (provider_id, id),
  check ((state = 'judged') = (level_rank is not null)),
  foreign key (provider_id, cohort_id) references cohort (provider_id, id),
  foreign key (provider_id, review_point_id) references review_point (provider_id, id),
  foreign key (provider_id, strand_id) references strand (provider_id, id),
  foreign key (provider_id, hub_id) references hub (provider_id, id),
  foreign key (provider_id, subject_id) references subject (provider_id, id)
);

-- The owner of the schema counts every provider's standings once; from here on row security holds it as well.
alter table standing no force row level security;
insert into progress_cell (provider_id, cohort_id, review_point_id, strand_id, hub_id, subject_id, state, level_rank,
    expected_rank, trainees)
  select provider_id, cohort_id, review_point_id, strand_id, hub_id, subject_id, state, level_rank, expected_rank, count(*)
  from standing
  group by provider_id, cohort_id, review_point_id, strand_id, hub_id, subject_id, state, level_rank, expected_rank;
alter table standing force row level security;

-- A trainee without a hub is in a cell without one: null is a place like any other.
create unique index progress_cell_alike on progress_cell
  (provider_id, cohort_id, review_point_id, strand_id, hub_id, subject_id, state, level_rank, expected_rank)
  nulls not distinct;

alter table progress_cell enable row level security;
alter table progress_cell force row level security;
create policy tenant on progress_cell to reviewpoint_app using (provider_id = (select current_provider()))
  with check (provider_id = (select current_provider()));
grant select, insert, update on progress_cell to reviewpoint_app;
