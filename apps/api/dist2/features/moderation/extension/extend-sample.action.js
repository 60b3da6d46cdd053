import { escalationsOf, extendSample as addedBy } from "@reviewpoint/domain/moderation";
import { action, isRefused } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { exerciseById } from "../exercise/exercise.loader.js";
import { moderationExerciseTable } from "../exercise/exercise.table.js";
import { exerciseAt, stepRefusals, tiesToExercise } from "../exercise/exercise-to-write.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { stepInput } from "../exercise/step-input.js";
import { moderatedMarks } from "../outcome/moderated-marks.js";
import { lastExtended, latest, outcomesOf } from "../outcome/outcomes-of.query.js";
import { lastSequence } from "../plan/last-sequence.query.js";
import { bare } from "../population/found-piece.js";
import { forModeration } from "../population/population-of.js";
import { moderationAddedPieceTable } from "./added-piece.table.js";
import { moderationExtensionTable } from "./extension.table.js";
/** Adds the pieces that the policy's escalation clauses bring in, after an outcome has asked for more. */
export const extendSample = action({
    name: "extendSample",
    description: "Adds the pieces that the policy's clauses of escalation bring in because of what moderators found, after an outcome has asked for more. Where no clause brings any in, that is recorded, and the next decision is final.",
    input: stepInput("ExtendSampleInput", "Of which exercise the sample is extended."),
    right: "plan-moderation",
    ties: (performance, { exerciseId }) => tiesToExercise(performance, exerciseId),
    shows: { exercise: { type: () => ExerciseType, by: exerciseById, description: "The exercise." } },
    refusals: [...stepRefusals, "no-extension-asked"],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId } = viewer;
        const exercise = await exerciseAt(performance, "act-on-outcomes", input);
        if (isRefused(exercise))
            return exercise;
        await forModeration(unit);
        const last = latest(await outcomesOf(unit, providerId, exercise.id));
        const extendedAt = await lastExtended(unit, providerId, exercise.id);
        const isAsked = last.some(({ outcome, decidedAt }) => {
            return outcome === "extend" && (extendedAt === null || decidedAt > extendedAt);
        });
        if (!isAsked)
            return refuse({ code: "no-extension-asked" }, "exerciseId");
        const { pieces, judgements, doubles } = await moderatedMarks(unit, providerId, exercise);
        const concerns = judgements.filter(({ raisesConcern }) => raisesConcern).map(({ pieceKey }) => pieceKey);
        const staying = pieces.filter(({ isWithdrawn }) => !isWithdrawn);
        const inSample = staying.filter(({ isSampled, isAdded }) => isSampled || isAdded);
        const plan = { policy: exercise.policy, sampled: inSample.map(({ id }) => ({ id, reasons: [] })) };
        const escalations = escalationsOf(doubles, exercise.outcomePolicy, concerns).filter(({ pieceId }) => staying.some(({ id }) => id === pieceId));
        const added = addedBy(staying.map(bare), plan, escalations);
        const extensionId = newId();
        const sequence = (await lastSequence(performance, "moderation_extension", exercise.id)) + 1;
        await unit.insert(moderationExtensionTable, [
            {
                providerId,
                id: extensionId,
                exerciseId: exercise.id,
                sequence,
                extendedBy: personId,
                extendedAt: now,
            },
        ]);
        await unit.insert(moderationAddedPieceTable, added.map(({ id, clause, because }) => ({
            ...{ providerId, extensionId, exerciseId: exercise.id, pieceKey: id, clause, becauseKey: because },
        })));
        await changeRow(performance, moderationExerciseTable, exercise, {});
        return { ids: { exercise: exercise.id } };
    },
});
//# sourceMappingURL=extend-sample.action.js.map