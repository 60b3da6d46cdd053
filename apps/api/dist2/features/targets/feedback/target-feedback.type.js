var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
let TargetFeedbackType = class TargetFeedbackType {
    id;
    words;
    givenOn;
    recordedAt;
};
__decorate([
    Field(() => ID, { description: "Identifies the feedback for good." })
], TargetFeedbackType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "What was said." })
], TargetFeedbackType.prototype, "words", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it was given." })
], TargetFeedbackType.prototype, "givenOn", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it came in." })
], TargetFeedbackType.prototype, "recordedAt", void 0);
TargetFeedbackType = __decorate([
    ObjectType("TargetFeedback", {
        description: "What somebody said of a target and of the documents that it came out of. Never changed.",
        simpleResolvers: true,
    })
], TargetFeedbackType);
export { TargetFeedbackType };
//# sourceMappingURL=target-feedback.type.js.map