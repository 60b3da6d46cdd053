select json_build_array(
  (select json_build_array(json_agg(part."id"),json_agg(part."slug"),json_agg(part."name"),json_agg(part."isDemo")) from (select id, slug, name, is_demo as "isDemo" from this_provider()) part)
  (select json_build_array(json_agg(part."id"),json_agg(part."code"),json_agg(part."name")) from (select hub.id as "id", hub.code as "code", hub.name as "name" from hub) part)
  (select json_build_array(json_agg(part."id"),json_agg(part."givenNames"),json_agg(part."familyName")) from (select person.id as "id", person.given_names as "givenNames", person.family_name as "familyName" from person where person.id = any($1::uuid[])) part)
  (select json_build_array(json_agg(part."key"),json_agg(part."singular"),json_agg(part."plural")) from (select vocabulary_term.key as "key", vocabulary_term.singular as "singular", vocabulary_term.plural as "plural" from vocabulary_term order by key) part)) as answers;
select to_char(greatest((select max(recorded_at) from judgement), (select max(recorded_at) from import_run)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at;
