import sql, { type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import type { Viewer } from "../../../identity/index.js";
import { type NamedTraineeRow } from "./show-trainee.js";
import { traineeTable } from "./trainee.table.js";
import { traineesInScope, traineesNamed } from "./trainee-scope.js";

const columns = selectList(traineeTable, "trainee");

/** What is read of a trainee, and whether this viewer may see who it is. */
export function traineeColumns(viewer: Viewer): Sql {
  return sql`${columns}, person.given_names as "givenNames", person.family_name as "familyName",
    ${traineesNamed(viewer)} as "isNamed"`;
}

/** Trainees with the people they are. */
export const traineesWithPeople: Sql = sql`trainee
    join person on person.provider_id = trainee.provider_id and person.id = trainee.person_id`;

/** The trainees with these ids, those outside the viewer's scope left out. */
export function readTrainees(ids: readonly string[], context: GraphContext): Promise<NamedTraineeRow[]> {
  const viewer = viewerOf(context);
  return context.read<NamedTraineeRow>(sql`select ${traineeColumns(viewer)} from ${traineesWithPeople}
    where trainee.id = any(${ids}::uuid[]) and ${traineesInScope(viewer)}`);
}
