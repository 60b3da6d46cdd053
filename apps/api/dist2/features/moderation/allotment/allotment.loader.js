import sql from "sql-template-tag";
import { gathered } from "../../../graph/reading/by-key.js";
import { instant, selectList } from "../../../graph/reading/select-list.js";
import { moderationAllotmentTable } from "./allotment.table.js";
/** Who judges pieces, and what they gave where the database shows it. The pieces were found to be within reach. */
export const allotmentsOfPieces = async (ids, context) => {
    const rows = await context.read(sql `
    select ${selectList(moderationAllotmentTable, "moderation_allotment")}, moderation_piece.id as "pieceId",
      given.value, given.finding, given.raises_concern as "raisesConcern",
      ${instant("given.recorded_at")} as "recordedAt", cohort.framework_id as "frameworkId"
    from moderation_piece
    join moderation_allotment on moderation_allotment.provider_id = moderation_piece.provider_id
      and moderation_allotment.exercise_id = moderation_piece.exercise_id
      and moderation_allotment.piece_key = moderation_piece.piece_key
    join cohort on cohort.provider_id = moderation_piece.provider_id and cohort.id = moderation_piece.cohort_id
    left join moderation_second_judgement given on given.provider_id = moderation_allotment.provider_id
      and given.exercise_id = moderation_allotment.exercise_id and given.piece_key = moderation_allotment.piece_key
      and given.moderator_id = moderation_allotment.moderator_id
    where moderation_piece.id = any(${ids}::uuid[])
    order by moderation_allotment.position, moderation_allotment.moderator_id`);
    return gathered(ids, rows, ({ pieceId }) => pieceId);
};
//# sourceMappingURL=allotment.loader.js.map