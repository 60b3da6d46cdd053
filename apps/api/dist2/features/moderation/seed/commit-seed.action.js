import { randomBytes } from "node:crypto";
import { commitSeed as commitmentTo } from "@reviewpoint/domain/moderation";
import { action, isRefused } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { exerciseById } from "../exercise/exercise.loader.js";
import { moderationExerciseTable } from "../exercise/exercise.table.js";
import { exerciseAt, stepRefusals, tiesToExercise } from "../exercise/exercise-to-write.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { stepInput } from "../exercise/step-input.js";
import { forModeration, populationOf } from "../population/population-of.js";
import { moderationSeedTable } from "./seed.table.js";
/** Makes the seed, keeps it where nobody reads it, and publishes its hash and how many marks were in by then. */
export const commitSeed = action({
    name: "commitSeed",
    description: "Makes the seed that names the chance and publishes its SHA-256, with how many marks were in by then. The seed itself is kept from everybody until it is revealed.",
    input: stepInput("CommitSeedInput", "For which exercise a seed is committed to."),
    right: "plan-moderation",
    ties: (performance, { exerciseId }) => tiesToExercise(performance, exerciseId),
    shows: { exercise: { type: () => ExerciseType, by: exerciseById, description: "The exercise." } },
    refusals: stepRefusals,
    async perform(performance, input) {
        const { unit, viewer, now } = performance;
        const exercise = await exerciseAt(performance, "commit-seed", input);
        if (isRefused(exercise))
            return exercise;
        await forModeration(unit);
        const seed = randomBytes(24).toString("hex");
        const { providerId } = viewer;
        await unit.insert(moderationSeedTable, [{ providerId, exerciseId: exercise.id, seed }]);
        const marked = (await populationOf(unit, providerId, exercise)).length;
        await changeRow(performance, moderationExerciseTable, exercise, {
            ...{ seedHash: commitmentTo(seed), seedCommittedAt: now, marksWhenCommitted: marked },
        });
        return { ids: { exercise: exercise.id } };
    },
});
//# sourceMappingURL=commit-seed.action.js.map