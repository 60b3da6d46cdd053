var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
let SubmissionType = class SubmissionType {
    id;
    attempt;
    receivedOn;
    daysLate;
    recordedAt;
    withdrawnOn;
    whyWithdrawn;
};
__decorate([
    Field(() => ID, { description: "Identifies the submission for good." })
], SubmissionType.prototype, "id", void 0);
__decorate([
    Field(() => Int, {
        description: "Which attempt, from 1; one that was withdrawn gives its number to the next.",
    })
], SubmissionType.prototype, "attempt", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it came in." })
], SubmissionType.prototype, "receivedOn", void 0);
__decorate([
    Field(() => Int, {
        description: "How late, by the provider's rule and the trainee's extensions; 0 in time.",
    })
], SubmissionType.prototype, "daysLate", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
], SubmissionType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "When it was withdrawn; null where it counts." })
], SubmissionType.prototype, "withdrawnOn", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Why it was withdrawn; null where it counts." })
], SubmissionType.prototype, "whyWithdrawn", void 0);
SubmissionType = __decorate([
    ObjectType("Submission", {
        description: "Something that was handed in for an assignment.",
        simpleResolvers: true,
    })
], SubmissionType);
export { SubmissionType };
//# sourceMappingURL=submission.type.js.map