import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { feedbackDraftTable } from "./draft.table.js";
/** What the viewer has begun to write about pieces of work; a draft without words is none. */
export function readDrafts(ids, context) {
    return context.read(sql `select ${selectList(feedbackDraftTable, "feedback_draft")}
    from feedback_draft where piece_id = any(${ids}::uuid[]) and author_id = ${viewerOf(context).personId} and answers <> '[]'::jsonb`);
}
/** How often feedback on pieces of work was written, and a draft of it kept by its author, by piece. */
export async function feedbackVersions(read, ids, authorId) {
    const rows = await read(sql `select piece.id,
      (coalesce((select max(sequence) from feedback where feedback.provider_id = piece.provider_id
        and feedback.piece_id = piece.id), 0)
      + coalesce((select version from feedback_draft where feedback_draft.provider_id = piece.provider_id
        and feedback_draft.piece_id = piece.id and author_id = ${authorId}), 0))::integer as version
    from piece_of_work piece where piece.id = any(${ids}::uuid[])`);
    return new Map(rows.map(({ id, version }) => [id, version]));
}
/** The last sequence of feedback on a piece of work; 0 before any. */
export async function lastFeedback(unit, providerId, pieceId) {
    const [row] = await unit.rows(`select coalesce(max(sequence), 0) as last from feedback where provider_id = $1 and piece_id = $2`, [providerId, pieceId]);
    return row?.last ?? 0;
}
//# sourceMappingURL=feedback.query.js.map