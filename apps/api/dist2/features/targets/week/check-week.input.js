var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { WeekFindingEnum } from "./week.enums.js";
let CheckedTraineeInput = class CheckedTraineeInput {
    traineeId;
    seenVersion;
    finding;
    note;
};
__decorate([
    Field(() => ID, { description: "Whose week it is." })
], CheckedTraineeInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: "The version of the check that was seen; null where the week was not checked before.",
    })
], CheckedTraineeInput.prototype, "seenVersion", void 0);
__decorate([
    Field(() => WeekFindingEnum, { description: "What was found." })
], CheckedTraineeInput.prototype, "finding", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What is to be followed up, or was seen." })
], CheckedTraineeInput.prototype, "note", void 0);
CheckedTraineeInput = __decorate([
    InputType("CheckedTrainee", { description: "What was found in one trainee's week." })
], CheckedTraineeInput);
export { CheckedTraineeInput };
let CheckWeekInput = class CheckWeekInput extends WriteInput {
    day;
    trainees;
};
__decorate([
    Field(() => DateScalar, { description: "Any day of the week." })
], CheckWeekInput.prototype, "day", void 0);
__decorate([
    Field(() => [CheckedTraineeInput], { description: "The trainees whose week was looked at." })
], CheckWeekInput.prototype, "trainees", void 0);
CheckWeekInput = __decorate([
    InputType("CheckWeekInput", { description: "A week, and what was found for each trainee." })
], CheckWeekInput);
export { CheckWeekInput };
//# sourceMappingURL=check-week.input.js.map