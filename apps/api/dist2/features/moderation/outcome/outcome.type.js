var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { SignedDifferenceType } from "../agreement/agreement.type.js";
/** Outcomes under the names that the graph gives them. */
export const OutcomeKindEnum = {
    STANDS: "stands",
    EXTEND: "extend",
    ADJUST: "adjust",
    RE_MARK: "re-mark",
};
registerEnumType(OutcomeKindEnum, {
    name: "ModerationOutcomeKind",
    description: "What follows for the marks of one assessor.",
    valuesConfig: {
        STANDS: { description: "The marks stand." },
        EXTEND: { description: "More of the assessor's pieces are moderated before anything is decided." },
        ADJUST: { description: "All the assessor's marks are moved by the same amount." },
        RE_MARK: { description: "All the assessor's pieces are marked again by somebody else." },
    },
});
let ModerationOutcomeType = class ModerationOutcomeType {
    id;
    round;
    isLatest;
    assessorNumber;
    outcome;
    sentence;
    differences;
    adjustment;
    escalated;
    singleChanges;
    decidedAt;
};
__decorate([
    Field(() => ID, { description: "Identifies the outcome for good." })
], ModerationOutcomeType.prototype, "id", void 0);
__decorate([
    Field(() => Int, { description: "The round of deciding, from 1." })
], ModerationOutcomeType.prototype, "round", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether it is of the last round." })
], ModerationOutcomeType.prototype, "isLatest", void 0);
__decorate([
    Field(() => Int, { description: "The assessor's number in this exercise." })
], ModerationOutcomeType.prototype, "assessorNumber", void 0);
__decorate([
    Field(() => OutcomeKindEnum, { description: "What follows." })
], ModerationOutcomeType.prototype, "outcome", void 0);
__decorate([
    Field(() => String, { description: "What follows and why, as sentences for a board." })
], ModerationOutcomeType.prototype, "sentence", void 0);
__decorate([
    Field(() => [SignedDifferenceType], {
        description: "The assessor's signed differences, the lowest first.",
    })
], ModerationOutcomeType.prototype, "differences", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "What is added to every mark; null unless marks move together.",
    })
], ModerationOutcomeType.prototype, "adjustment", void 0);
__decorate([
    Field(() => [String], { description: "Keys of pieces that go to a third person." })
], ModerationOutcomeType.prototype, "escalated", void 0);
__decorate([
    Field(() => [String], { description: "Keys of single pieces that get the moderator's mark." })
], ModerationOutcomeType.prototype, "singleChanges", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "When it was decided." })
], ModerationOutcomeType.prototype, "decidedAt", void 0);
ModerationOutcomeType = __decorate([
    ObjectType("ModerationOutcome", {
        description: "What was decided for the marks of one assessor; a later round supersedes an earlier one.",
        simpleResolvers: true,
    })
], ModerationOutcomeType);
export { ModerationOutcomeType };
let MarkChangeType = class MarkChangeType {
    pieceKey;
    number;
    reason;
    valueBefore;
    valueAfter;
    appliedAt;
};
__decorate([
    Field(() => String, { description: "The piece's key." })
], MarkChangeType.prototype, "pieceKey", void 0);
__decorate([
    Field(() => Int, { description: "The number of the piece in its population, from 1." })
], MarkChangeType.prototype, "number", void 0);
__decorate([
    Field(() => String, { description: "adjustment, or single-mark." })
], MarkChangeType.prototype, "reason", void 0);
__decorate([
    Field(() => String, { description: "The mark, or the rank of the level, before." })
], MarkChangeType.prototype, "valueBefore", void 0);
__decorate([
    Field(() => String, { description: "After moderation." })
], MarkChangeType.prototype, "valueAfter", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "When it was moved." })
], MarkChangeType.prototype, "appliedAt", void 0);
MarkChangeType = __decorate([
    ObjectType("MarkChange", { description: "A mark that moderation moved.", simpleResolvers: true })
], MarkChangeType);
export { MarkChangeType };
//# sourceMappingURL=outcome.type.js.map