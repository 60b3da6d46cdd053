import { chanceMissed, planSample, populationHash } from "@reviewpoint/domain/moderation";
import { action, isRefused } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { openBlindPieces } from "../allotment/open-blind-pieces.query.js";
import { exerciseById } from "../exercise/exercise.loader.js";
import { moderationExerciseTable } from "../exercise/exercise.table.js";
import { exerciseAt, stepRefusals, tiesToExercise } from "../exercise/exercise-to-write.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { stepInput } from "../exercise/step-input.js";
import { bare } from "../population/found-piece.js";
import { forModeration, populationOf } from "../population/population-of.js";
import { seedOf } from "../seed/seed-of.query.js";
import { moderationPlanTable } from "./plan.table.js";
import { freezePieces } from "./freeze-pieces.js";
import { lastSequence } from "./last-sequence.query.js";
/** Draws a sample from what there is now, with the seed that was committed to, and keeps it with its population. */
export const draftPlan = action({
    name: "draftPlan",
    description: "Draws a sample from the pieces there are now, by the exercise's policy and with the seed that was committed to. Every sample that was drawn is kept, so that drawing again shows.",
    input: stepInput("DraftPlanInput", "For which exercise a sample is drawn."),
    right: "plan-moderation",
    ties: (performance, { exerciseId }) => tiesToExercise(performance, exerciseId),
    shows: {
        exercise: { type: () => ExerciseType, by: exerciseById, description: "The exercise, with its plans." },
    },
    refusals: [...stepRefusals, "plan-infeasible", "judge-first"],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId } = viewer;
        const exercise = await exerciseAt(performance, "draft-plan", input);
        if (isRefused(exercise))
            return exercise;
        const pieces = await openBlindPieces(performance, null);
        if (pieces > 0)
            return refuse({ code: "judge-first", pieces }, "exerciseId");
        await forModeration(unit);
        const population = await populationOf(unit, providerId, exercise);
        const seed = (await seedOf(unit, providerId, exercise.id)) ?? "";
        const known = population.map(bare);
        const { plan, refusals } = planSample(known, exercise.policy, seed);
        if (plan === null)
            return refuse({ code: "plan-infeasible", violations: refusals }, "exerciseId");
        const id = newId();
        const sequence = (await lastSequence(performance, "moderation_plan", exercise.id)) + 1;
        const { policy, asked, relaxed, hash } = plan;
        await unit.insert(moderationPlanTable, [
            {
                ...{ providerId, id, exerciseId: exercise.id, sequence, policy, population: plan.population, asked },
                ...{
                    relaxed,
                    missed: chanceMissed(known, plan),
                    planHash: hash,
                    populationHash: populationHash(known),
                },
                ...{ draftedBy: personId, draftedAt: now },
            },
        ]);
        await freezePieces(performance, { planId: id, exerciseId: exercise.id }, population, plan);
        await changeRow(performance, moderationExerciseTable, exercise, {});
        return { ids: { exercise: exercise.id } };
    },
});
//# sourceMappingURL=draft-plan.action.js.map