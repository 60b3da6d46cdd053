import sql, { join } from "sql-template-tag";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { maskedBits } from "../../../graph/guarding/row-parts.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { reachedTrainees, traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { moderationGuards } from "../moderation.guards.js";
import { moderationPieceTable } from "./piece.table.js";
/** What every reading of a piece is for. */
export const readingPieces = [{ act: "read-moderation" }];
const added = sql `exists (select from moderation_added_piece added where added.provider_id = moderation_piece.provider_id
    and added.exercise_id = moderation_piece.exercise_id and added.piece_key = moderation_piece.piece_key)`;
const given = sql `exists (select from moderation_allotment given where given.provider_id = moderation_piece.provider_id
    and given.exercise_id = moderation_piece.exercise_id and given.piece_key = moderation_piece.piece_key
    and given.released_at is null)`;
const own = ({ personId }, besides) => sql `exists (select from moderation_allotment own
    where own.provider_id = moderation_piece.provider_id and own.exercise_id = moderation_piece.exercise_id
      and own.piece_key = moderation_piece.piece_key and own.moderator_id = ${personId} and own.released_at is null${besides})`;
const withdrawn = sql `(trainee.status = 'withdrawn' or exists (select from submission_withdrawal withdrawn
    where withdrawn.provider_id = moderation_piece.provider_id
      and withdrawn.submission_id = moderation_piece.submission_id))`;
const from = sql `moderation_piece
    join moderation_exercise on moderation_exercise.provider_id = moderation_piece.provider_id
      and moderation_exercise.id = moderation_piece.exercise_id
      and moderation_exercise.accepted_plan_id = moderation_piece.plan_id
    join trainee on trainee.provider_id = moderation_piece.provider_id and trainee.id = moderation_piece.trainee_id
    join cohort on cohort.provider_id = moderation_piece.provider_id and cohort.id = moderation_exercise.cohort_id
    left join moderation_first_mark first on first.provider_id = moderation_piece.provider_id
      and first.plan_id = moderation_piece.plan_id and first.piece_key = moderation_piece.piece_key`;
/**
 * Pieces of accepted samples, of trainees about whom the viewer may read moderation. Who does not plan sees the sample
 * and what was added to it, and nothing else of the population.
 */
export function pieceListing(viewer, filter) {
    const masked = maskedBits(moderationGuards.ModerationPiece, viewer, readingPieces, (reach) => reachedTrainees(viewer, reach));
    return {
        kind: "moderation-piece",
        select: sql `${selectList(moderationPieceTable, "moderation_piece")}, ${added} as "isAdded",
      ${withdrawn} as "isWithdrawn", first.piece_key is not null as "isOpen",
      first.band_code as "bandCode", first.value, first.flags, first.reasons, cohort.framework_id as "frameworkId",
      ${masked} as masked`,
        from,
        where: join([traineesWithin(viewer, readingPieces), ...conditions(filter ?? {}, viewer)], " and "),
        order: [sql `moderation_piece.number`, sql `moderation_piece.id`],
    };
}
function conditions({ mine, isOpen, everything }, viewer) {
    const all = [];
    const isPlanning = accessOf(viewer).may({ act: "plan-moderation" });
    if (everything !== true || !isPlanning)
        all.push(sql `(moderation_piece.is_sampled or ${added} or ${given})`);
    else
        all.push(sql `(moderation_piece.is_sampled or ${traineesWithin(viewer, [{ act: "plan-moderation" }])})`);
    if (mine === true)
        all.push(own(viewer, sql ``));
    if (isOpen === true)
        all.push(own(viewer, sql ` and own.judged_at is null`));
    return all;
}
//# sourceMappingURL=piece.query.js.map