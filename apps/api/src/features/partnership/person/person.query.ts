import sql, { join, type Sql } from "sql-template-tag";
import type { Listing } from "../../../graph/paging/keyset.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { Refusal } from "../../../graph/refusals/refusal.js";
import type { Viewer } from "../../../identity/index.js";
import { traineesInScope } from "../trainee/trainee-scope.js";
import type { PersonFilter } from "./person.input.js";
import { personTable } from "./person.table.js";
import { namedPersonColumns } from "./show-person.js";

/**
 * The people a viewer may list: all of the provider for those who see it whole; else those who hold a role where the
 * viewer's scope lies, the trainees of the scope and their mentors. Without names the order says nothing of them.
 *
 * @throws Refusal NOT_ALLOWED for a search by name where names may not be seen.
 */
export function personListing(viewer: Viewer, filter: PersonFilter | null): Listing {
  const byName = [sql`person.family_name`, sql`person.given_names`];
  return {
    kind: "person",
    select: selectList(personTable, "person", namedPersonColumns),
    from: sql`person`,
    where: join([within(viewer), ...conditions(viewer, filter)], " and "),
    order: [...(viewer.scope.seesNames ? byName : []), sql`person.id`],
  };
}

function conditions(viewer: Viewer, filter: PersonFilter | null): Sql[] {
  const all: Sql[] = [];
  if (filter?.role != null) {
    all.push(sql`exists (select from role_holding held where held.person_id = person.id and held.role = ${filter.role}
      and held.from_on <= ${viewer.today} and (held.until_on is null or held.until_on >= ${viewer.today}))`);
  }
  if (filter?.search != null) {
    if (!viewer.scope.seesNames) {
      throw new Refusal(
        "NOT_ALLOWED",
        "filter.search: your roles may not search names. Leave the search out.",
      );
    }
    all.push(
      sql`strpos(lower(person.given_names || ' ' || person.family_name), lower(${filter.search})) > 0`,
    );
  }
  return all;
}

function within(viewer: Viewer): Sql {
  const { kind, hubIds, subjectIds, schoolIds } = viewer.scope;
  if (kind === "PROVIDER") return sql`true`;
  return sql`(person.id = ${viewer.personId}
    or exists (select from role_holding near where near.person_id = person.id and (near.hub_id = any(${hubIds}::uuid[])
      or near.subject_id = any(${subjectIds}::uuid[]) or near.school_id = any(${schoolIds}::uuid[])
      or near.school_id in (select id from school where hub_id = any(${hubIds}::uuid[]))))
    or person.id in (select trainee.person_id from trainee where ${traineesInScope(viewer)})
    or person.id in (select placement.mentor_id from placement join trainee on trainee.provider_id = placement.provider_id
      and trainee.id = placement.trainee_id where ${traineesInScope(viewer)}))`;
}
