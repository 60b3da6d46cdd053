var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
let ReopenReviewInput = class ReopenReviewInput extends ChangeInput {
    traineeId;
    reviewPointId;
    until;
    reason;
};
__decorate([
    Field(() => ID, { description: "The trainee's id." })
], ReopenReviewInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => ID, { description: "The review point of the trainee's cohort." })
], ReopenReviewInput.prototype, "reviewPointId", void 0);
__decorate([
    Field(() => DateScalar, { description: "The last day on which judgements may be recorded again." })
], ReopenReviewInput.prototype, "until", void 0);
__decorate([
    Field(() => String, { description: "Why." })
], ReopenReviewInput.prototype, "reason", void 0);
ReopenReviewInput = __decorate([
    InputType("ReopenReviewInput", { description: "Whose review is reopened, until when, and why." })
], ReopenReviewInput);
export { ReopenReviewInput };
//# sourceMappingURL=reopen-review.input.js.map