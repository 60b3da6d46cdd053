import { action, isRefused } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { exerciseById } from "../exercise/exercise.loader.js";
import { moderationExerciseTable } from "../exercise/exercise.table.js";
import { exerciseAt, stepRefusals, tiesToExercise } from "../exercise/exercise-to-write.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { stepInput } from "../exercise/step-input.js";
/** Shows the seed to everybody who sees the exercise: from then on anybody can draw the sample again. */
export const revealSeed = action({
    name: "revealSeed",
    description: "Reveals the seed: with it, the policy and the population anybody can draw the sample again, and see that nobody chose it.",
    input: stepInput("RevealSeedInput", "Of which exercise the seed is revealed."),
    right: "plan-moderation",
    ties: (performance, { exerciseId }) => tiesToExercise(performance, exerciseId),
    shows: { exercise: { type: () => ExerciseType, by: exerciseById, description: "The exercise." } },
    refusals: stepRefusals,
    async perform(performance, input) {
        const exercise = await exerciseAt(performance, "reveal-seed", input);
        if (isRefused(exercise))
            return exercise;
        const change = { seedRevealedAt: performance.now };
        await changeRow(performance, moderationExerciseTable, exercise, change);
        return { ids: { exercise: exercise.id } };
    },
});
//# sourceMappingURL=reveal-seed.action.js.map