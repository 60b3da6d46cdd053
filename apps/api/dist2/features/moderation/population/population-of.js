import { forPurpose } from "../../../database/index.js";
import { assignmentPieces } from "./assignments.query.js";
import { pieceFrom } from "./found-piece.js";
import { judgementPieces } from "./judgements.query.js";
import { jointPieces, mentoringPieces } from "./observations.query.js";
/** The statement of each kind's population. */
const piecesOf = {
    "review-point": judgementPieces,
    "final-assessment": judgementPieces,
    "joint-observation": jointPieces,
    mentoring: mentoringPieces,
    assignment: assignmentPieces,
};
/** What a population is asked by. */
export const questionOf = (providerId, exercise) => ({
    about: [providerId, exercise.id, exercise.academicYear, exercise.cohortId, exercise.subjectIds],
    reviewPointId: exercise.reviewPointId,
    assignmentId: exercise.assignmentId,
    opensOn: exercise.opensOn,
    from: exercise.observedFrom,
    until: exercise.observedUntil,
});
/** The pieces of work that there are now, for a transaction that was made for moderation. */
export async function populationOf(unit, providerId, exercise) {
    const facts = await piecesOf[exercise.kind](unit, questionOf(providerId, exercise));
    return facts.map(pieceFrom);
}
/** Says that the rest of an action's transaction reckons for moderation: it reads marks that are hidden from moderators. */
export const forModeration = (unit) => unit.affected(forPurpose("moderation"));
//# sourceMappingURL=population-of.js.map