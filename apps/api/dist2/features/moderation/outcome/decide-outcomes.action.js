import { decideOutcomes as outcomesFor, outcomesUnrated, } from "@reviewpoint/domain/moderation";
import { action, isRefused } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { allotmentsOf } from "../allotment/allotments-of.query.js";
import { openBlindPieces } from "../allotment/open-blind-pieces.query.js";
import { exerciseById } from "../exercise/exercise.loader.js";
import { moderationExerciseTable } from "../exercise/exercise.table.js";
import { exerciseAt, stepRefusals, tiesToExercise } from "../exercise/exercise-to-write.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { stepInput } from "../exercise/step-input.js";
import { notSaid } from "../population/found-piece.js";
import { forModeration } from "../population/population-of.js";
import { scaleOf } from "../population/scale-of.query.js";
import { moderatedMarks, unratedPieces } from "./moderated-marks.js";
import { outstandingPieces } from "./outstanding-pieces.js";
import { moderationOutcomeTable } from "./outcome.table.js";
import { lastExtended, outcomesOf } from "./outcomes-of.query.js";
/** Decides what follows for each assessor's marks, by the exercise's outcome policy; a later round supersedes. */
export const decideOutcomes = action({
    name: "decideOutcomes",
    description: "Decides, by the exercise's outcome policy, what follows for each assessor's marks: they stand, more is moderated, they move together, or they are marked again. All pieces of the sample have to be in; deciding again, after the sample was extended, supersedes.",
    input: stepInput("DecideOutcomesInput", "Of which exercise the outcomes are decided."),
    right: "plan-moderation",
    ties: (performance, { exerciseId }) => tiesToExercise(performance, exerciseId),
    shows: { exercise: { type: () => ExerciseType, by: exerciseById, description: "The exercise." } },
    refusals: [...stepRefusals, "judge-first", "pieces-outstanding", "moderated-marks-changed"],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId } = viewer;
        const exercise = await exerciseAt(performance, "moderate", input);
        if (isRefused(exercise))
            return exercise;
        const own = await openBlindPieces(performance, exercise.id);
        if (own > 0)
            return refuse({ code: "judge-first", pieces: own }, "exerciseId");
        await forModeration(unit);
        const marks = await moderatedMarks(unit, providerId, exercise);
        const outstanding = outstandingPieces(marks.pieces, await allotmentsOf(unit, providerId, exercise.id));
        if (outstanding > 0)
            return refuse({ code: "pieces-outstanding", pieces: outstanding }, "exerciseId");
        if (marks.stale.length > 0)
            return refuse({ code: "moderated-marks-changed", pieces: marks.stale.length }, "exerciseId");
        const before = await outcomesOf(unit, providerId, exercise.id);
        const extendedAt = await lastExtended(unit, providerId, exercise.id);
        const stages = {};
        for (const { assessorId, outcome, decidedAt } of before)
            if (outcome === "extend" && extendedAt !== null && decidedAt <= extendedAt)
                stages[assessorId ?? notSaid] = "extended";
        const { step } = await scaleOf(unit, providerId, exercise);
        const outcomes = [
            ...outcomesFor(marks.doubles, exercise.outcomePolicy, stages, step),
            ...outcomesUnrated(unratedPieces(marks)),
        ];
        const round = Math.max(0, ...before.map((one) => one.round)) + 1;
        await unit.insert(moderationOutcomeTable, outcomes.map((content) => ({
            ...{ providerId, id: newId(), exerciseId: exercise.id, round, outcome: content.kind, content },
            ...{ assessorId: content.assessorId === notSaid ? null : content.assessorId },
            ...{ decidedBy: personId, decidedAt: now },
        })));
        await changeRow(performance, moderationExerciseTable, exercise, {});
        return { ids: { exercise: exercise.id } };
    },
});
//# sourceMappingURL=decide-outcomes.action.js.map