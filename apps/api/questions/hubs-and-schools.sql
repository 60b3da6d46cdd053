select hub.id as "id", hub.code as "code", hub.name as "name" from hub where true order by hub.name,hub.id limit 11;
select json_build_array(
  (select json_build_array(json_agg(part."total")) from (select count(*)::integer as total from hub where true) part)
  (select coalesce(json_agg(part), '[]') from (select page.*, parent.id as "parentId" from unnest($1::uuid[]) as parent (id) cross join lateral (select school.id as "id", school.urn as "urn", school.name as "name", school.hub_id as "hubId" from school where school.hub_id = parent.id and true order by school.name,school.id limit 3) page) part)) as answers;
select school.hub_id as "parentId", count(*)::integer as total from school where school.hub_id = any($1::uuid[]) and true group by school.hub_id;
