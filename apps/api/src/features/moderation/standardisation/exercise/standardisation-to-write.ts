import type { Tie } from "@reviewpoint/domain/access";
import sql from "sql-template-tag";
import { accessOf } from "../../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../../graph/reading/is-uuid.js";
import { rowsWithin } from "../../../../graph/reading/rows.js";
import type { Refused, RefusalOf } from "../../../../graph/refusals/writes/write-refusal.js";
import type { Performance } from "../../../../graph/writing/action.js";
import { tiesToSubjects } from "../../exercise/exercise-to-write.js";
import { type KnownStandardisation, standardisationsWhere } from "./standardisation.query.js";

type Within = Pick<Performance, "unit" | "viewer">;

/** The exercise with this id as an action finds it; null where the provider has none. */
export async function standardisationToWrite(
  performance: Within,
  id: string,
): Promise<KnownStandardisation | null> {
  if (!isUuid(id)) return null;
  const [found] = await standardisationsWhere(
    rowsWithin(performance),
    performance.viewer,
    sql`standardisation.id = ${id}::uuid`,
  );
  return found ?? null;
}

/** Why an act of whoever leads finds no exercise that it may change. */
export const leadingRefusals = ["not-found", "conflict", "leads-and-takes-part"] as const;
type LeadingCode = (typeof leadingRefusals)[number];

/** The exercise that whoever leads it names, at the version that they have seen. */
export async function standardisationToLead(
  performance: Performance<LeadingCode>,
  {
    standardisationId: id,
    expectedVersion,
  }: { readonly standardisationId: string; readonly expectedVersion: number },
): Promise<KnownStandardisation | Refused<RefusalOf<LeadingCode>>> {
  const { refuse } = performance;
  const exercise = await standardisationToWrite(performance, id);
  if (exercise === null)
    return refuse({ code: "not-found", what: "exercise of standardisation", id }, "standardisationId");
  if (exercise.ownVersion !== null) return refuse({ code: "leads-and-takes-part" }, "standardisationId");
  if (exercise.version !== expectedVersion)
    return refuse({ code: "conflict", currentVersion: exercise.version }, "expectedVersion");
  return exercise;
}

/** How the viewer is tied to all that an exercise is about. */
export async function tiesToStandardisation(performance: Within, id: string): Promise<readonly Tie[]> {
  const exercise = await standardisationToWrite(performance, id);
  if (exercise === null) return accessOf(performance.viewer).ties;
  return tiesToSubjects(performance, exercise.cohortId, exercise.subjectIds);
}
