-- A look at a portfolio that should not have been recorded counts no more, with the reason; what was found stays on record.
create table portfolio_check_withdrawal (
  provider_id uuid not null references provider (id),
  check_id uuid not null,
  withdrawn_on date not null,
  reason text not null check (reason <> ''),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (provider_id, check_id),
  foreign key (provider_id, check_id) references portfolio_check (provider_id, id),
  foreign key (provider_id, recorded_by) references person (provider_id, id)
);
alter table portfolio_check_withdrawal enable row level security;
alter table portfolio_check_withdrawal force row level security;
create policy tenant on portfolio_check_withdrawal to reviewpoint_app
  using (provider_id = (select current_provider())) with check (provider_id = (select current_provider()));
grant select, insert on portfolio_check_withdrawal to reviewpoint_app;
