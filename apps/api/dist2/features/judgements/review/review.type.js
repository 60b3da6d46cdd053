var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { ReviewStepType } from "./review-step.type.js";
const ReviewStateEnum = {
    NOT_OPEN: "not-open",
    OPEN: "open",
    CLOSED: "closed",
    SIGNED_OFF: "signed-off",
};
registerEnumType(ReviewStateEnum, {
    name: "ReviewState",
    description: "Whether judgements may be recorded at a review today.",
    valuesConfig: {
        NOT_OPEN: { description: "The window has not opened yet." },
        OPEN: { description: "They may: the window is open, or the review was reopened." },
        CLOSED: { description: "The window is over, and nobody has reopened the review." },
        SIGNED_OFF: { description: "It was signed off, and nobody has reopened it since." },
    },
});
let ReviewType = class ReviewType {
    id;
    state;
    version;
    steps;
};
__decorate([
    Field(() => ID, { description: "Identifies the review for good." })
], ReviewType.prototype, "id", void 0);
__decorate([
    Field(() => ReviewStateEnum, { description: "Whether judgements may be recorded." })
], ReviewType.prototype, "state", void 0);
__decorate([
    Field(() => Int, {
        description: "How often anything was recorded at it: send it as expectedVersion to record more. 0 where nothing was.",
    })
], ReviewType.prototype, "version", void 0);
__decorate([
    Field(() => [ReviewStepType], {
        description: "Every sign-off and reopening, the first one first; the last one counts.",
    })
], ReviewType.prototype, "steps", void 0);
ReviewType = __decorate([
    ObjectType("Review", {
        description: "The review of one trainee at one review point, on all strands.",
        simpleResolvers: true,
    })
], ReviewType);
export { ReviewType };
//# sourceMappingURL=review.type.js.map