import { outcomeSentence } from "@reviewpoint/domain/moderation";
import { viewerOf } from "../../../../graph/reading/viewer.js";
import { changesOf } from "../../../moderation/outcome/changes-of.query.js";
import { latest, outcomesOf } from "../../../moderation/outcome/outcomes-of.query.js";
import { planById } from "../../../moderation/plan/plan-by-id.query.js";
import { storedPlan } from "../../../moderation/plan/stored-plan.js";
import { moderationUnit } from "../../../moderation/reading/moderation-unit.js";
import { secondJudgementsOf } from "../../../moderation/second-judgement/second-judgements-of.query.js";
import { dueDays, exercisesOfBoard, namesOfSubjects } from "./exercises-of-board.query.js";
/**
 * The moderation exercises of a board's cohorts, with everything that is known of their samples. A pack is for those who
 * see all of it: what is kept from those who judge blind is read as moderation reads it.
 *
 * @param dayOf the provider's day of an instant
 */
export async function readExercises(context, boardId, dayOf) {
    const [heads, subjects] = await Promise.all([
        exercisesOfBoard(context.read, boardId),
        namesOfSubjects(context.read),
    ]);
    return Promise.all(heads.map((head) => withSample(head, context, subjects, dayOf)));
}
async function withSample({ acceptedPlanId, ...head }, context, subjects, dayOf) {
    const unit = moderationUnit(context);
    const { providerId } = viewerOf(context);
    const plan = acceptedPlanId === null ? null : await planById(unit, providerId, acceptedPlanId);
    if (plan === null) {
        return { ...head, populationHash: null, plan: null, population: [], pieces: [], outcomes: [] };
    }
    const [{ stored, pieces }, judgements, changes, outcomes, dueOn] = await Promise.all([
        storedPlan(unit, providerId, plan),
        secondJudgementsOf(unit, providerId, head.id),
        changesOf(unit, providerId, head.id),
        outcomesOf(unit, providerId, head.id),
        dueDays(unit, providerId, head.id),
    ]);
    const lastJudgement = new Map(judgements.map((one) => [one.pieceKey, one]));
    const movedTo = new Map(changes.map((one) => [one.pieceKey, one.valueAfter]));
    const told = (piece) => {
        const judged = lastJudgement.get(piece.id);
        return {
            ...{ key: piece.id, traineeId: piece.traineeId, assessorId: piece.assessor, schoolId: piece.schoolId },
            subject: subjects.get(piece.subjectId ?? "") ?? "",
            ...{ isSampled: piece.isSampled, isAdded: piece.isAdded, first: piece.value },
            ...{ moderated: judged?.value ?? null, moderatorId: judged?.moderatorId ?? null },
            ...{ finding: judged?.finding ?? null, changedTo: movedTo.get(piece.id) ?? null },
            ...{ reasons: piece.reasons ?? [], dueOn: dueOn.get(piece.id) ?? null },
            judgedOn: judged ? dayOf(judged.recordedAt) : null,
        };
    };
    return {
        ...head,
        populationHash: plan.populationHash,
        plan: head.isRevealed ? stored : { ...stored, seed: "" },
        population: pieces.map(asPieceOfWork),
        pieces: pieces.map(told),
        outcomes: latest(outcomes).map(({ assessorId, outcome, content }) => ({
            ...{ assessorId, outcome, reasons: outcomeSentence(content) },
        })),
    };
}
const asPieceOfWork = (piece) => {
    const { id, traineeId, assessorId, schoolId, hubId, subjectId, cohortId, bandId, mark, flags } = piece;
    return { id, traineeId, assessorId, schoolId, hubId, subjectId, cohortId, bandId, mark, flags };
};
//# sourceMappingURL=read-exercises.js.map