var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType } from "type-graphql";
import { ExerciseKindEnum } from "./exercise-kind.enum.js";
let ExerciseFilter = class ExerciseFilter {
    kind;
    cohort;
    isClosed;
    mine;
};
__decorate([
    Field(() => ExerciseKindEnum, { nullable: true, description: "The kind." })
], ExerciseFilter.prototype, "kind", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the cohort." })
], ExerciseFilter.prototype, "cohort", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: "Whether it is closed." })
], ExerciseFilter.prototype, "isClosed", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: "true: those with pieces on the viewer's desk." })
], ExerciseFilter.prototype, "mine", void 0);
ExerciseFilter = __decorate([
    InputType("ExerciseFilter", { description: "Which exercises." })
], ExerciseFilter);
export { ExerciseFilter };
//# sourceMappingURL=exercise.input.js.map