-- All judgements of a provider, the newest first, are read in the order of an index.
create index judgement_recent on judgement (provider_id, judged_on, recorded_at, id);
