var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { populationHash } from "@reviewpoint/domain/moderation";
import { Field, ID, InputType } from "type-graphql";
import { action, isRefused } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { exerciseById } from "../exercise/exercise.loader.js";
import { moderationExerciseTable } from "../exercise/exercise.table.js";
import { exerciseAt, stepRefusals, tiesToExercise } from "../exercise/exercise-to-write.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { ExerciseStepInput } from "../opening/open-exercise.input.js";
import { bare } from "../population/found-piece.js";
import { forModeration, populationOf } from "../population/population-of.js";
import { newestPlan } from "./newest-plan.query.js";
let AcceptPlanInput = class AcceptPlanInput extends ExerciseStepInput {
    planId;
};
__decorate([
    Field(() => ID, { description: "The plan's id: the newest one." })
], AcceptPlanInput.prototype, "planId", void 0);
AcceptPlanInput = __decorate([
    InputType("AcceptPlanInput", { description: "Which sample is accepted." })
], AcceptPlanInput);
export { AcceptPlanInput };
/** Accepts the newest sample, if marks are still those that it was drawn from: it stays from then on. */
export const acceptPlan = action({
    name: "acceptPlan",
    description: "Accepts the newest sample, if the marks are still those from which it was drawn. It is not drawn again.",
    input: AcceptPlanInput,
    right: "plan-moderation",
    ties: (performance, { exerciseId }) => tiesToExercise(performance, exerciseId),
    shows: { exercise: { type: () => ExerciseType, by: exerciseById, description: "The exercise." } },
    refusals: [...stepRefusals, "plan-not-newest", "population-changed"],
    async perform(performance, input) {
        const { unit, viewer, now, refuse } = performance;
        const exercise = await exerciseAt(performance, "accept-plan", input);
        if (isRefused(exercise))
            return exercise;
        const plan = await newestPlan(unit, viewer.providerId, exercise.id);
        if (plan === null)
            return refuse({ code: "not-found", what: "sample", id: input.planId }, "planId");
        if (plan.id !== input.planId)
            return refuse({ code: "plan-not-newest" }, "planId");
        await forModeration(unit);
        const population = (await populationOf(unit, viewer.providerId, exercise)).map(bare);
        if (populationHash(population) !== plan.populationHash) {
            const counts = { drawnFrom: plan.population, now: population.length };
            return refuse({ code: "population-changed", ...counts }, "planId");
        }
        await changeRow(performance, moderationExerciseTable, exercise, {
            ...{ acceptedPlanId: plan.id, acceptedBy: viewer.personId, acceptedAt: now },
        });
        return { ids: { exercise: exercise.id } };
    },
});
//# sourceMappingURL=accept-plan.action.js.map