select json_build_array(
  (select coalesce(json_agg(part), '[]') from (select id, slug, name, is_demo as "isDemo" from this_provider()) part)
  (select coalesce(json_agg(part), '[]') from (select hub.id as "id", hub.code as "code", hub.name as "name" from hub) part)
  (select coalesce(json_agg(part), '[]') from (select person.id as "id", person.given_names as "givenNames", person.family_name as "familyName" from person where person.id = any($1::uuid[])) part)
  (select coalesce(json_agg(part), '[]') from (select vocabulary_term.key as "key", vocabulary_term.singular as "singular", vocabulary_term.plural as "plural" from vocabulary_term order by key) part)) as answers;
select to_char(greatest((select max(recorded_at) from judgement), (select max(recorded_at) from import_run)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at;
