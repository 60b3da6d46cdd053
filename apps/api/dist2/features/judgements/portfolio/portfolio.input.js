var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
let RecordPortfolioCheckInput = class RecordPortfolioCheckInput extends WriteInput {
    traineeId;
    checkedOn;
    found;
};
__decorate([
    Field(() => ID, { description: "The trainee's id." })
], RecordPortfolioCheckInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day: today or before." })
], RecordPortfolioCheckInput.prototype, "checkedOn", void 0);
__decorate([
    Field(() => String, { description: "What was found." })
], RecordPortfolioCheckInput.prototype, "found", void 0);
RecordPortfolioCheckInput = __decorate([
    InputType("RecordPortfolioCheckInput", {
        description: "Whose portfolio was looked at, when, and what was found.",
    })
], RecordPortfolioCheckInput);
export { RecordPortfolioCheckInput };
let GradePortfolioInput = class GradePortfolioInput extends WriteInput {
    traineeId;
    cycle;
    grade;
    replaces;
    reason;
};
__decorate([
    Field(() => ID, { description: "The trainee's id." })
], GradePortfolioInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => String, { description: "The assessment cycle, by its code." })
], GradePortfolioInput.prototype, "cycle", void 0);
__decorate([
    Field(() => String, { description: "The grade, by its code." })
], GradePortfolioInput.prototype, "grade", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The grade that this one puts right; null for the first." })
], GradePortfolioInput.prototype, "replaces", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Why it is this grade; what puts another one right always says so.",
    })
], GradePortfolioInput.prototype, "reason", void 0);
GradePortfolioInput = __decorate([
    InputType("GradePortfolioInput", { description: "Whose portfolio is graded, for which cycle, and how." })
], GradePortfolioInput);
export { GradePortfolioInput };
//# sourceMappingURL=portfolio.input.js.map