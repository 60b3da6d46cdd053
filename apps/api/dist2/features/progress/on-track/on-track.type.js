var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Int, ObjectType } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { OnTrackDecisionType } from "../decision/on-track-decision.type.js";
import { OnTrackStatusEnum } from "./on-track-status.enum.js";
import { ReviewPointType } from "../../judgements/review-point/review-point.type.js";
let OnTrackType = class OnTrackType {
    status;
    derived;
    override;
    isStale;
    decisions;
    version;
    reviewPoint;
    reason;
    strandsBelow;
    strandsJudged;
    strandsDue;
};
__decorate([
    Field(() => OnTrackStatusEnum, {
        description: "Whether the trainee is on track: as decided, else as derived.",
    })
], OnTrackType.prototype, "status", void 0);
__decorate([
    Field(() => OnTrackStatusEnum, { description: "What the provider's rule says, whatever was decided." })
], OnTrackType.prototype, "derived", void 0);
__decorate([
    Field(() => OnTrackDecisionType, {
        nullable: true,
        description: "The decision that stands in place of the rule; null where the rule counts.",
    })
], OnTrackType.prototype, "override", void 0);
__decorate([
    Field(() => Boolean, {
        description: "true when the rule says something else now than when it was decided: look again.",
    })
], OnTrackType.prototype, "isStale", void 0);
__decorate([
    Field(() => [OnTrackDecisionType], {
        description: "Every decision at this review point, the first one first; the last one counts.",
    })
], OnTrackType.prototype, "decisions", void 0);
__decorate([
    Field(() => Int, { description: "How often it was decided: send it as expectedVersion to decide anew." })
], OnTrackType.prototype, "version", void 0);
__decorate([
    Field(() => ReviewPointType, { description: "The review point at which this is so." })
], OnTrackType.prototype, "reviewPoint", void 0);
__decorate([
    Field(() => String, { description: "Why, in words." })
], OnTrackType.prototype, "reason", void 0);
__decorate([
    Field(() => Int, { description: "Strands judged below the expected level." })
], OnTrackType.prototype, "strandsBelow", void 0);
__decorate([
    Field(() => Int, { description: "Of the strands due, those judged." })
], OnTrackType.prototype, "strandsJudged", void 0);
__decorate([
    Field(() => Int, { description: "Strands on which a level is expected." })
], OnTrackType.prototype, "strandsDue", void 0);
OnTrackType = __decorate([
    Costs({ weight: 25 }),
    ObjectType("OnTrack", {
        description: "Whether a trainee is on track at a review point, and why.",
        simpleResolvers: true,
    })
], OnTrackType);
export { OnTrackType };
//# sourceMappingURL=on-track.type.js.map