import sql from "sql-template-tag";
import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { type FeedbackDraftRow, feedbackDraftTable } from "./draft.table.js";

/** What the viewer has begun to write about pieces of work. */
export function readDrafts(ids: readonly string[], context: GraphContext): Promise<FeedbackDraftRow[]> {
  return context.read<FeedbackDraftRow>(sql`select ${selectList(feedbackDraftTable, "feedback_draft")}
    from feedback_draft where piece_id = any(${ids}::uuid[]) and author_id = ${viewerOf(context).personId}`);
}

/** The last sequence of feedback on a piece of work; 0 before any. */
export async function lastFeedback(unit: ReadUnit, providerId: string, pieceId: string): Promise<number> {
  const [row] = await unit.rows<{ last: number }>(
    `select coalesce(max(sequence), 0) as last from feedback where provider_id = $1 and piece_id = $2`,
    [providerId, pieceId],
  );
  return row?.last ?? 0;
}
