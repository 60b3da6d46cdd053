import { instant } from "../../../graph/reading/select-list.js";
import { pieceFrom } from "../population/found-piece.js";
/** The text of the statement: `$1` the provider, `$2` the plan. Transactions for moderation alone see every mark. */
export const frozenPiecesText = `select piece.piece_key as id, piece.number, piece.trainee_id as "traineeId",
       piece.assessor_id as assessor, piece.assessor_number as "assessorNumber", piece.school_id as "schoolId", piece.hub_id as "hubId",
       piece.subject_id as "subjectId", piece.cohort_id as "cohortId", piece.review_point_id as "reviewPointId",
       piece.strand_id as "strandId", piece.observation_id as "observationId", piece.submission_id as "submissionId",
       piece.is_sampled as "isSampled", first.band_code as "bandId", first.value, first.flags, first.reasons,
       first.source_id as "sourceId", ${instant("plan.drafted_at").sql} as "givenAt", (trainee.status = 'withdrawn' or exists (select from submission_withdrawal withdrawn
         where withdrawn.provider_id = piece.provider_id and withdrawn.submission_id = piece.submission_id)) as "isWithdrawn",
       exists (select from moderation_added_piece added where added.provider_id = piece.provider_id
         and added.exercise_id = piece.exercise_id and added.piece_key = piece.piece_key) as "isAdded"
     from moderation_piece piece
     join moderation_first_mark first on first.provider_id = piece.provider_id and first.plan_id = piece.plan_id
       and first.piece_key = piece.piece_key
     join moderation_plan plan on plan.provider_id = piece.provider_id and plan.id = piece.plan_id
     join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
     where piece.provider_id = $1 and piece.plan_id = $2 order by piece.number`;
/** A row of the statement as a piece. */
export const frozenFrom = (facts) => ({ ...facts, ...pieceFrom(facts) });
/** Every piece of a plan's population. */
export async function frozenPieces(unit, providerId, planId) {
    return (await unit.rows(frozenPiecesText, [providerId, planId])).map(frozenFrom);
}
/** The pieces that are moderated: those of the sample and those that were added, whose trainees have not left. */
export const moderated = (pieces) => pieces.filter(({ isSampled, isAdded, isWithdrawn }) => (isSampled || isAdded) && !isWithdrawn);
//# sourceMappingURL=frozen-pieces.query.js.map