var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
let RecordSubmissionInput = class RecordSubmissionInput extends WriteInput {
    assignmentId;
    traineeId;
    receivedOn;
};
__decorate([
    Field(() => ID, { description: "The assignment." })
], RecordSubmissionInput.prototype, "assignmentId", void 0);
__decorate([
    Field(() => ID, { description: "The trainee." })
], RecordSubmissionInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it came in: today or before." })
], RecordSubmissionInput.prototype, "receivedOn", void 0);
RecordSubmissionInput = __decorate([
    InputType("RecordSubmissionInput", { description: "What a trainee handed in, and when." })
], RecordSubmissionInput);
export { RecordSubmissionInput };
let WithdrawSubmissionInput = class WithdrawSubmissionInput extends WriteInput {
    pieceId;
    reason;
};
__decorate([
    Field(() => ID, { description: "The piece of work: the last script that counts is withdrawn." })
], WithdrawSubmissionInput.prototype, "pieceId", void 0);
__decorate([
    Field(() => String, { description: "Why, for those whom it concerns." })
], WithdrawSubmissionInput.prototype, "reason", void 0);
WithdrawSubmissionInput = __decorate([
    InputType("WithdrawSubmissionInput", { description: "Which script does not count, and why." })
], WithdrawSubmissionInput);
export { WithdrawSubmissionInput };
//# sourceMappingURL=submission.input.js.map