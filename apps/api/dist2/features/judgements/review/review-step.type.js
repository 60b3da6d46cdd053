var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { judgementGuards } from "../judgements.guards.js";
/** A step without the words that this viewer may not see: they may name people. */
export function showReviewStep(row) {
    const isHidden = (row.masked & bitsOf(judgementGuards.ReviewStep).reason) !== 0;
    return isHidden ? { ...row, reason: null, content: null } : row;
}
const ReviewStepKindEnum = { SIGNED_OFF: "signed-off", REOPENED: "reopened" };
registerEnumType(ReviewStepKindEnum, {
    name: "ReviewStepKind",
    description: "What was done with a review as a whole.",
    valuesConfig: {
        SIGNED_OFF: { description: "It was signed: nothing is recorded there any more." },
        REOPENED: { description: "Judgements may be recorded again, until a day." },
    },
});
let ReviewStepType = class ReviewStepType {
    id;
    kind;
    doneOn;
    recordedAt;
    openUntil;
    reason;
    content;
    sha256;
    hidden;
};
__decorate([
    Field(() => ID, { description: "Identifies the step for good." })
], ReviewStepType.prototype, "id", void 0);
__decorate([
    Field(() => ReviewStepKindEnum, { description: "What was done." })
], ReviewStepType.prototype, "kind", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day." })
], ReviewStepType.prototype, "doneOn", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it came in." })
], ReviewStepType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The last day on which judgements may be recorded again; null for a sign-off.",
    })
], ReviewStepType.prototype, "openUntil", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Why it was reopened, or what was said at the sign-off; null where the viewer may not see names.",
    })
], ReviewStepType.prototype, "reason", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "What was signed, letter by letter: canonical JSON. null for a reopening, or where the viewer may not see names.",
    })
], ReviewStepType.prototype, "content", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "SHA-256 of the content as UTF-8, in hexadecimal; null for a reopening.",
    })
], ReviewStepType.prototype, "sha256", void 0);
__decorate([
    Field(() => [HiddenType], {
        description: "What of the fields asked for of the step this viewer may not see, and why.",
    })
], ReviewStepType.prototype, "hidden", void 0);
ReviewStepType = __decorate([
    ObjectType("ReviewStep", {
        description: "A sign-off or a reopening of a review. Never changed, only followed by another.",
        simpleResolvers: true,
    })
], ReviewStepType);
export { ReviewStepType };
//# sourceMappingURL=review-step.type.js.map