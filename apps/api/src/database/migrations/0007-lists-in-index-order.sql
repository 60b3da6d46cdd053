-- Lists are read in the order of an index, a page at a time: a page costs the same however many there are.
create index person_name on person (provider_id, family_name, given_names, id);
create index trainee_person on trainee (provider_id, person_id, id);
create index judgement_newest on judgement (provider_id, trainee_id, judged_on, recorded_at, id);

-- Few judgements supersede another: an index of those alone is small, and asking it costs next to nothing.
alter table judgement drop constraint judgement_provider_id_supersedes_id_key;
create unique index judgement_superseded on judgement (provider_id, supersedes_id) where supersedes_id is not null;
