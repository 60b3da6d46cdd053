import sql, { raw } from "sql-template-tag";
import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { type FeedbackDraftRow, feedbackDraftTable } from "./draft.table.js";

/** What the viewer has begun to write about pieces of work; a draft without words is none. */
export function readDrafts(ids: readonly string[], context: GraphContext): Promise<FeedbackDraftRow[]> {
  return context.read<FeedbackDraftRow>(sql`select ${selectList(feedbackDraftTable, "feedback_draft")}
    from feedback_draft where piece_id = any(${ids}::uuid[]) and author_id = ${viewerOf(context).personId} and answers <> '[]'::jsonb`);
}

const version = `coalesce((select max(sequence) from feedback where feedback.provider_id = piece.provider_id
    and feedback.piece_id = piece.id), 0)
  + coalesce((select version from feedback_draft where feedback_draft.provider_id = piece.provider_id
    and feedback_draft.piece_id = piece.id and author_id = $2), 0)`;

/** How often feedback on pieces of work was written, and a draft of it kept by the viewer, by piece. */
export async function readFeedbackVersions(
  ids: readonly string[],
  context: GraphContext,
): Promise<ReadonlyMap<string, number>> {
  const { personId } = viewerOf(context);
  const [before = "", after = ""] = version.split("$2");
  const rows = await context.read<{ id: string; version: number }>(sql`select piece.id,
      (${raw(before)}${personId}${raw(after)})::integer as version
    from piece_of_work piece where piece.id = any(${ids}::uuid[])`);
  return new Map(rows.map(({ id, version: own }) => [id, own]));
}

/** The same of one piece, as an action reads it. */
export async function feedbackVersion(
  unit: ReadUnit,
  { providerId, pieceId, authorId }: { providerId: string; pieceId: string; authorId: string },
): Promise<number> {
  const [row] = await unit.rows<{ version: number }>(
    `select (${version})::integer as version from piece_of_work piece where piece.provider_id = $1 and piece.id = $3`,
    [providerId, authorId, pieceId],
  );
  return row?.version ?? 0;
}

/** The last sequence of feedback on a piece of work; 0 before any. */
export async function lastFeedback(unit: ReadUnit, providerId: string, pieceId: string): Promise<number> {
  const [row] = await unit.rows<{ last: number }>(
    `select coalesce(max(sequence), 0) as last from feedback where provider_id = $1 and piece_id = $2`,
    [providerId, pieceId],
  );
  return row?.last ?? 0;
}
