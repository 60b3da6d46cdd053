var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
let ReasonNotJudgedInput = class ReasonNotJudgedInput {
    strandId;
    reason;
};
__decorate([
    Field(() => ID, { description: "The strand." })
], ReasonNotJudgedInput.prototype, "strandId", void 0);
__decorate([
    Field(() => String, { description: "Why it was not judged." })
], ReasonNotJudgedInput.prototype, "reason", void 0);
ReasonNotJudgedInput = __decorate([
    InputType("ReasonNotJudged", { description: "Why a strand has no judgement." })
], ReasonNotJudgedInput);
export { ReasonNotJudgedInput };
let SignOffReviewInput = class SignOffReviewInput extends ChangeInput {
    traineeId;
    reviewPointId;
    notJudged;
    remark;
};
__decorate([
    Field(() => ID, { description: "The trainee's id." })
], SignOffReviewInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => ID, { description: "The review point of the trainee's cohort." })
], SignOffReviewInput.prototype, "reviewPointId", void 0);
__decorate([
    Field(() => [ReasonNotJudgedInput], {
        nullable: true,
        description: "A reason for every strand without a judgement.",
    })
], SignOffReviewInput.prototype, "notJudged", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What is to be said of the review as a whole." })
], SignOffReviewInput.prototype, "remark", void 0);
SignOffReviewInput = __decorate([
    InputType("SignOffReviewInput", { description: "Whose review is signed off, and what is missing in it." })
], SignOffReviewInput);
export { SignOffReviewInput };
//# sourceMappingURL=sign-off-review.input.js.map