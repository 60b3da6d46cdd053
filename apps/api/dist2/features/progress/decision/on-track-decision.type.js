var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { OnTrackStatusEnum } from "../on-track/on-track-status.enum.js";
import { progressGuards } from "../progress.guards.js";
/** A decision without its reason where the viewer may not see it. */
export function showDecision(row) {
    return (row.masked & bitsOf(progressGuards.OnTrackDecision).reason) === 0 ? row : { ...row, reason: null };
}
/** What can be decided, under the names that the graph gives it. */
export const OnTrackDecisionStatusEnum = {
    ON_TRACK: "on_track",
    NOT_ON_TRACK: "not_on_track",
    AS_DERIVED: "as_derived",
};
registerEnumType(OnTrackDecisionStatusEnum, {
    name: "OnTrackDecisionStatus",
    description: "What is decided in place of the provider's rule.",
    valuesConfig: {
        ON_TRACK: { description: "On track, whatever the rule says." },
        NOT_ON_TRACK: { description: "Not on track, whatever the rule says." },
        AS_DERIVED: { description: "What the rule says counts again." },
    },
});
let OnTrackDecisionType = class OnTrackDecisionType {
    id;
    status;
    derivedThen;
    reason;
    recordedAt;
    hidden;
};
__decorate([
    Field(() => ID, { description: "Identifies the decision for good." })
], OnTrackDecisionType.prototype, "id", void 0);
__decorate([
    Field(() => OnTrackDecisionStatusEnum, { description: "What was decided." })
], OnTrackDecisionType.prototype, "status", void 0);
__decorate([
    Field(() => OnTrackStatusEnum, { description: "What the rule said when it was decided." })
], OnTrackDecisionType.prototype, "derivedThen", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Why; null where the viewer may not see names.",
    })
], OnTrackDecisionType.prototype, "reason", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it came in." })
], OnTrackDecisionType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => [HiddenType], {
        description: "What of the fields asked for of the decision this viewer may not see, and why.",
    })
], OnTrackDecisionType.prototype, "hidden", void 0);
OnTrackDecisionType = __decorate([
    ObjectType("OnTrackDecision", {
        description: "What somebody decided in place of the provider's rule. Never changed, only followed by another.",
        simpleResolvers: true,
    })
], OnTrackDecisionType);
export { OnTrackDecisionType };
//# sourceMappingURL=on-track-decision.type.js.map