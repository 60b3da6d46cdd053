var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Float, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { OutcomePolicyInput } from "../policy/outcome-policy.input.js";
import { SamplingPolicyInput } from "../policy/policy.input.js";
import { ExerciseKindEnum } from "../exercise/exercise-kind.enum.js";
let OpenExerciseInput = class OpenExerciseInput extends WriteInput {
    title;
    kind;
    cohortId;
    subjectIds;
    reviewPointId;
    assignmentId;
    observedFrom;
    observedUntil;
    opensOn;
    closesOn;
    isBlind;
    preset;
    passMark;
    policy;
    outcomePolicy;
};
__decorate([
    Field(() => String, { description: "A title by which others know it." })
], OpenExerciseInput.prototype, "title", void 0);
__decorate([
    Field(() => ExerciseKindEnum, { description: "What is moderated." })
], OpenExerciseInput.prototype, "kind", void 0);
__decorate([
    Field(() => ID, { description: "The cohort whose work it is." })
], OpenExerciseInput.prototype, "cohortId", void 0);
__decorate([
    Field(() => [ID], { description: "Its subjects; none: all of them." })
], OpenExerciseInput.prototype, "subjectIds", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The review point, where judgements are moderated." })
], OpenExerciseInput.prototype, "reviewPointId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The assignment, where marks are moderated." })
], OpenExerciseInput.prototype, "assignmentId", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "Observations from this day on." })
], OpenExerciseInput.prototype, "observedFrom", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "Observations up to this day." })
], OpenExerciseInput.prototype, "observedUntil", void 0);
__decorate([
    Field(() => DateScalar, { description: "The first day of the moderation." })
], OpenExerciseInput.prototype, "opensOn", void 0);
__decorate([
    Field(() => DateScalar, { description: "Its last day." })
], OpenExerciseInput.prototype, "closesOn", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether moderators judge without having seen the first mark." })
], OpenExerciseInput.prototype, "isBlind", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "A preset's code, where one is chosen." })
], OpenExerciseInput.prototype, "preset", void 0);
__decorate([
    Field(() => Float, {
        nullable: true,
        description: "The pass mark for the preset; null: the preset's own.",
    })
], OpenExerciseInput.prototype, "passMark", void 0);
__decorate([
    Field(() => SamplingPolicyInput, {
        nullable: true,
        description: "The provider's own, where no preset is chosen.",
    })
], OpenExerciseInput.prototype, "policy", void 0);
__decorate([
    Field(() => OutcomePolicyInput, { description: "What follows from moderation." })
], OpenExerciseInput.prototype, "outcomePolicy", void 0);
OpenExerciseInput = __decorate([
    InputType("OpenExerciseInput", { description: "What is to be moderated, when, and by which policies." })
], OpenExerciseInput);
export { OpenExerciseInput };
let ExerciseStepInput = class ExerciseStepInput extends ChangeInput {
    exerciseId;
};
__decorate([
    Field(() => ID, { description: "The exercise's id." })
], ExerciseStepInput.prototype, "exerciseId", void 0);
ExerciseStepInput = __decorate([
    InputType("ExerciseStepInput", { description: "Which exercise goes a step on." })
], ExerciseStepInput);
export { ExerciseStepInput };
//# sourceMappingURL=open-exercise.input.js.map