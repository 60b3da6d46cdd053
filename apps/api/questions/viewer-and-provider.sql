select greatest( (select max(recorded_at) from judgement), (select max(recorded_at) from import_run)) as at;
select hub.id as "id", hub.code as "code", hub.name as "name" from hub where hub.id = any($1::uuid[]);
select id, slug, name, is_demo as "isDemo" from this_provider();
select person.id as "id", person.given_names as "givenNames", person.family_name as "familyName" from person where person.id = any($1::uuid[]);
select vocabulary_term.key as "key", vocabulary_term.singular as "singular", vocabulary_term.plural as "plural" from vocabulary_term order by key;
