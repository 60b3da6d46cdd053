select hub.id as "id", hub.code as "code", hub.name as "name" from hub where true order by hub.name,hub.id limit $1;
select json_build_array(
  (select coalesce(json_agg(part), '[]') from (select count(*)::integer as total from hub where true) part)
  (select coalesce(json_agg(part), '[]') from (select * from (select school.id as "id", school.urn as "urn", school.name as "name", school.hub_id as "hubId", school.hub_id as "parentId", row_number() over (partition by school.hub_id order by school.name,school.id) as place from school where school.hub_id = any($1::uuid[]) and true) page where place <= $2 order by "parentId", place) part)) as answers;
select school.hub_id as "parentId", count(*)::integer as total from school where school.hub_id = any($1::uuid[]) and true group by school.hub_id;
