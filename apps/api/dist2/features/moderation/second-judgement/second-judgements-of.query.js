import { selectList } from "../../../graph/reading/select-list.js";
import { moderationSecondJudgementTable } from "./second-judgement.table.js";
/** The statement of an exercise's moderators' judgements: `$1` the provider, `$2` the exercise. */
export const secondJudgementsText = `select ${selectList(moderationSecondJudgementTable, "given").sql}, allotment.position
     from moderation_second_judgement given
     join moderation_allotment allotment on allotment.provider_id = given.provider_id
       and allotment.exercise_id = given.exercise_id and allotment.piece_key = given.piece_key
       and allotment.moderator_id = given.moderator_id
     where given.provider_id = $1 and given.exercise_id = $2 order by given.piece_key, allotment.position, given.id`;
/** Every moderator's judgement of an exercise, second ones before third ones. */
export const secondJudgementsOf = (unit, providerId, exerciseId) => unit.rows(secondJudgementsText, [providerId, exerciseId]);
/**
 * The pieces that were marked twice: first mark and moderator's, the last moderator's where there were several. Pieces
 * whose trainees have left are left out.
 */
export function doubleMarks(pieces, judgements) {
    const last = new Map(judgements.map((one) => [one.pieceKey, one]));
    return pieces.flatMap(({ id, assessorId, value, isWithdrawn }) => {
        const moderatedValue = last.get(id)?.value ?? null;
        if (value === null || moderatedValue === null || isWithdrawn)
            return [];
        return [{ pieceId: id, assessorId, first: value, moderated: moderatedValue }];
    });
}
//# sourceMappingURL=second-judgements-of.query.js.map