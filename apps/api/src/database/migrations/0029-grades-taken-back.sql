-- A grade that should not have been given does not count any more, with the reason; it stays on record.
create table portfolio_grade_withdrawal (
  provider_id uuid not null references provider (id),
  grade_id uuid not null,
  withdrawn_on date not null,
  reason text not null check (reason <> ''),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (provider_id, grade_id),
  foreign key (provider_id, grade_id) references portfolio_grade (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);
alter table portfolio_grade_withdrawal enable row level security;
alter table portfolio_grade_withdrawal force row level security;
create policy tenant on portfolio_grade_withdrawal to reviewpoint_app
  using (provider_id = (select current_provider())) with check (provider_id = (select current_provider()));
grant select, insert on portfolio_grade_withdrawal to reviewpoint_app;
