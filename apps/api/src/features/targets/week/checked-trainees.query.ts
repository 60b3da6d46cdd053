import sql from "sql-template-tag";
import type { ReadUnit } from "../../../database/index.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import type { Viewer } from "../../../identity/index.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";

/** Those of some trainees whose weeks the viewer checks, as an action reads them: one statement for all. */
export async function checkedTrainees(
  unit: ReadUnit,
  viewer: Viewer,
  traineeIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { text, values } = sql`select trainee.id from trainee where trainee.provider_id = ${viewer.providerId}
    and trainee.id = any(${traineeIds.filter(isUuid)}::uuid[]) and ${traineesWithin(viewer, [{ act: "check-week" }])}`;
  const rows = await unit.rows<{ id: string }>(text, values);
  return new Set(rows.map(({ id }) => id));
}
