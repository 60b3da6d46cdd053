import { action, isRefused } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { exerciseById } from "./exercise.loader.js";
import { moderationExerciseTable } from "./exercise.table.js";
import { exerciseAt, stepRefusals, tiesToExercise } from "./exercise-to-write.js";
import { ExerciseType } from "./exercise.type.js";
import { stepInput } from "./step-input.js";
/** Closes an exercise: nothing is done with it any more, and what was recorded stays. */
export const closeExercise = action({
    name: "closeExercise",
    description: "Closes an exercise whose outcomes are decided and whose seed is revealed. What was recorded stays to be read.",
    input: stepInput("CloseExerciseInput", "Which exercise is closed."),
    right: "plan-moderation",
    ties: (performance, { exerciseId }) => tiesToExercise(performance, exerciseId),
    shows: { exercise: { type: () => ExerciseType, by: exerciseById, description: "The exercise." } },
    refusals: stepRefusals,
    async perform(performance, input) {
        const { viewer, now } = performance;
        const exercise = await exerciseAt(performance, "close", input);
        if (isRefused(exercise))
            return exercise;
        await changeRow(performance, moderationExerciseTable, exercise, {
            ...{ closedBy: viewer.personId, closedAt: now, closedOn: viewer.today },
        });
        return { ids: { exercise: exercise.id } };
    },
});
//# sourceMappingURL=close-exercise.action.js.map