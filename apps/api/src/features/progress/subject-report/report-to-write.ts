import { type Tie, tiesTo } from "@reviewpoint/domain/access";
import type { Sql } from "sql-template-tag";
import type { ReadUnit } from "../../../database/index.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import type { Refused, RefusalOf } from "../../../graph/refusals/writes/write-refusal.js";
import type { Performance } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import {
  type Rows,
  type SubjectFrame,
  type SubjectPlace,
  subjectFrame,
} from "../subject-cohort/subject-frame.query.js";

/** Reads rows within a transaction: one statement after another, in the order in which they are asked. */
export function rowsOf(unit: ReadUnit): Rows {
  let last: Promise<unknown> = Promise.resolve();
  return <Row extends object>({ text, values }: Sql) => {
    const rows = last.then(() => unit.rows<Row>(text, values));
    // a statement that fails is heard of by whoever asked it
    last = rows.catch(() => null);
    return rows;
  };
}

/** How the viewer is tied to the subject that an action names. */
export async function tiesToSubject(
  { viewer }: Pick<Performance, "viewer">,
  { subjectId }: Pick<SubjectPlace, "subjectId">,
): Promise<readonly Tie[]> {
  const place = { hubId: null, cohortId: "", subjectId, schoolIds: [], isSelf: false, isMentored: false };
  return tiesTo(place, viewer.roles, { providerHasHubs: viewer.hasHubs ?? true });
}

/** Finds the review point and the subject that an action names. */
export async function frameToWrite(
  { unit, viewer, refuse }: Performance<"not-found">,
  { reviewPointId, subjectId }: SubjectPlace,
): Promise<SubjectFrame | Refused<RefusalOf<"not-found">>> {
  if (!(await found(unit, viewer.providerId, "subject", subjectId)))
    return refuse({ code: "not-found", what: "subject", id: subjectId }, "subjectId");
  const frame = isUuid(reviewPointId) ? await subjectFrame(rowsOf(unit), { subjectId, reviewPointId }) : null;
  return frame ?? refuse({ code: "not-found", what: "review point", id: reviewPointId }, "reviewPointId");
}
