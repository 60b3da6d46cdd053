import { adjustedMark } from "@reviewpoint/domain/moderation";
import { action, isRefused } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { exerciseById } from "../exercise/exercise.loader.js";
import { moderationExerciseTable } from "../exercise/exercise.table.js";
import { exerciseAt, stepRefusals, tiesToExercise } from "../exercise/exercise-to-write.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { stepInput } from "../exercise/step-input.js";
import { forModeration } from "../population/population-of.js";
import { scaleOf } from "../population/scale-of.query.js";
import { moderationChangeTable } from "./change.table.js";
import { moderatedMarks } from "./moderated-marks.js";
import { latest, outcomesOf } from "./outcomes-of.query.js";
import { moveMarks } from "./moving/move-marks.js";
/** Moves marks as the outcomes say: each is superseded by the one after moderation, and stays. */
export const applyAdjustment = action({
    name: "applyAdjustment",
    description: "Moves marks as the last outcomes say: all of an assessor's together, or single ones where the policy lets them change. What was given first is superseded and stays.",
    input: stepInput("ApplyAdjustmentInput", "Of which exercise marks are moved."),
    right: "plan-moderation",
    ties: (performance, { exerciseId }) => tiesToExercise(performance, exerciseId),
    shows: { exercise: { type: () => ExerciseType, by: exerciseById, description: "The exercise." } },
    refusals: [...stepRefusals, "nothing-to-adjust", "moderated-marks-changed", "review-signed-off"],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId } = viewer;
        const exercise = await exerciseAt(performance, "act-on-outcomes", input);
        if (isRefused(exercise))
            return exercise;
        await forModeration(unit);
        const marks = await moderatedMarks(unit, providerId, exercise);
        if (marks.stale.length > 0)
            return refuse({ code: "moderated-marks-changed", pieces: marks.stale.length }, "exerciseId");
        const scale = await scaleOf(unit, providerId, exercise);
        const outcomes = latest(await outcomesOf(unit, providerId, exercise.id));
        const wanted = marksToMove(outcomes, marks, (value, by) => adjustedMark(value, by, { ...scale, bands: [] }));
        if (wanted.length === 0)
            return refuse({ code: "nothing-to-adjust" }, "exerciseId");
        const moved = await moveMarks(performance, exercise, scale, wanted);
        if (isRefused(moved))
            return moved;
        await unit.insert(moderationChangeTable, moved.map(({ sourceAfter, piece, outcomeId, reason, after }) => ({
            ...{ providerId, id: newId(), exerciseId: exercise.id, pieceKey: piece.id, outcomeId, reason },
            ...{ valueBefore: piece.value ?? "", valueAfter: after, sourceBefore: piece.sourceId, sourceAfter },
            ...{ appliedBy: personId, appliedAt: now },
        })));
        await changeRow(performance, moderationExerciseTable, exercise, {});
        const about = [...new Set(moved.map(({ piece }) => piece.traineeId))];
        return { ids: { exercise: exercise.id }, about };
    },
});
/** The marks that outcomes move and that have not been moved yet, each with what it becomes. */
function marksToMove(outcomes, { now, doubles, changes }, adjusted) {
    const done = new Set(changes.map(({ pieceKey }) => pieceKey));
    const given = new Map(doubles.map(({ pieceId, moderated }) => [pieceId, moderated]));
    const wanted = [];
    for (const { id: outcomeId, content } of outcomes) {
        const { adjustment, assessorId, singleChanges } = content;
        for (const piece of now.values()) {
            const { value } = piece;
            if (value === null || done.has(piece.id))
                continue;
            const isSingle = singleChanges.includes(piece.id);
            if (!isSingle && (adjustment === null || piece.assessorId !== assessorId))
                continue;
            const after = isSingle ? (given.get(piece.id) ?? value) : adjusted(value, adjustment ?? "0");
            const reason = isSingle ? "single-mark" : "adjustment";
            if (Number(after) !== Number(value))
                wanted.push({ piece, after, outcomeId, reason });
        }
    }
    return wanted;
}
//# sourceMappingURL=apply-adjustment.action.js.map