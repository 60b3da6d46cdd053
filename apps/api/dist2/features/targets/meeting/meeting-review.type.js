var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
let MeetingReviewType = class MeetingReviewType {
    progress;
};
__decorate([
    Field(() => String, { description: "How far it has come." })
], MeetingReviewType.prototype, "progress", void 0);
MeetingReviewType = __decorate([
    ObjectType("MeetingReview", {
        description: "What the record of a meeting says of a target that was open.",
        simpleResolvers: true,
    })
], MeetingReviewType);
export { MeetingReviewType };
//# sourceMappingURL=meeting-review.type.js.map