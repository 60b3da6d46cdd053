-- Evidence that was linked by mistake is taken back, with the reason: the link stays on record, and the same can be linked
-- again. Each time has a number of its own: so the same is linked once at a time, whoever is quicker.
alter table concern_evidence
  add column sequence integer not null default 1 check (sequence >= 1),
  drop constraint concern_evidence_provider_id_concern_id_judgement_id_key,
  drop constraint concern_evidence_provider_id_concern_id_document_key,
  add unique (provider_id, concern_id, judgement_id, sequence),
  add unique (provider_id, concern_id, document, sequence);
alter table evidence_link
  add column sequence integer not null default 1 check (sequence >= 1),
  drop constraint evidence_link_provider_id_file_id_judgement_id_key,
  drop constraint evidence_link_provider_id_file_id_observation_copy_id_key,
  drop constraint evidence_link_provider_id_file_id_target_id_target_version_key,
  drop constraint evidence_link_provider_id_file_id_meeting_id_key,
  drop constraint evidence_link_provider_id_file_id_concern_id_key,
  add unique (provider_id, file_id, judgement_id, sequence),
  add unique (provider_id, file_id, observation_copy_id, sequence),
  add unique (provider_id, file_id, target_id, target_version, sequence),
  add unique (provider_id, file_id, meeting_id, sequence),
  add unique (provider_id, file_id, concern_id, sequence);

-- Who took it back is a person or a service token, as with the links.
create table concern_evidence_withdrawal (
  provider_id uuid not null references provider (id),
  evidence_id uuid not null,
  withdrawn_on date not null,
  reason text not null check (reason <> ''),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (provider_id, evidence_id),
  foreign key (provider_id, evidence_id) references concern_evidence (provider_id, id)
);
create table evidence_link_withdrawal (
  provider_id uuid not null references provider (id),
  link_id uuid not null,
  withdrawn_on date not null,
  reason text not null check (reason <> ''),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (provider_id, link_id),
  foreign key (provider_id, link_id) references evidence_link (provider_id, id)
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['concern_evidence_withdrawal', 'evidence_link_withdrawal'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant select, insert on %I to reviewpoint_app', tenant_table);
  end loop;
end $$;
