import sql, { empty, type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { inOrder } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { instant, selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import type { Linked } from "../known-by.js";
import { type ConcernEvidenceRow, concernEvidenceTable } from "./concern-evidence.table.js";
import { type ConcernRow, concernTable } from "./concern.table.js";

const columns = selectList(concernTable, "concern");
const reading = [{ act: "read-concerns" }] as const;

/** A concern, and until when it is looked at. */
export interface ReadConcern extends ConcernRow {
  /** What came in after this instant is left out; null for now. */
  readonly asOf: string | null;
}

/** Concerns about trainees of whom the viewer may read them, the newest first. */
export async function readConcerns(
  context: GraphContext,
  which: { readonly traineeIds: readonly string[] } | { readonly ids: readonly string[] },
  asOf: string | null = null,
): Promise<ReadConcern[]> {
  const rows = await context.read<ConcernRow>(sql`select ${columns} from concern
    join trainee on trainee.provider_id = concern.provider_id and trainee.id = concern.trainee_id
    where ${named(which)} and ${traineesWithin(viewerOf(context), reading)}
      ${asOf === null ? empty : sql`and concern.recorded_at <= ${asOf}::timestamptz`}
    order by concern.raised_on desc, concern.recorded_at desc, concern.id`);
  return rows.map((row) => ({ ...row, asOf }));
}

const named = (
  which: { readonly traineeIds: readonly string[] } | { readonly ids: readonly string[] },
): Sql =>
  "ids" in which
    ? sql`concern.id = any(${which.ids}::uuid[])`
    : sql`concern.trainee_id = any(${which.traineeIds}::uuid[])`;

/** Concerns by id; null outside the viewer's reach. */
export const concernById: Batch<string, ReadConcern | null> = async (ids, context) =>
  inOrder(ids, await readConcerns(context, { ids }), ({ id }) => id);

/** What a concern rests on, or did until it was taken back. */
export type ReadEvidence = ConcernEvidenceRow & Linked;

/** What concerns rest on, or did, that the viewer was already found to reach, in the order in which it was linked. */
export function readEvidence(ids: readonly string[], context: GraphContext): Promise<ReadEvidence[]> {
  return context.read<ReadEvidence>(sql`select ${selectList(concernEvidenceTable, "concern_evidence")},
      ${instant("withdrawn.recorded_at")} as "withdrawnAt"
    from concern_evidence left join concern_evidence_withdrawal withdrawn
      on withdrawn.provider_id = concern_evidence.provider_id and withdrawn.evidence_id = concern_evidence.id
    where concern_id = any(${ids}::uuid[]) order by concern_evidence.recorded_at, concern_evidence.id`);
}
