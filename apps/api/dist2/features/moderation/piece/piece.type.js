var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
let ModerationPieceType = class ModerationPieceType {
    id;
    pieceKey;
    number;
    assessorNumber;
    isSampled;
    isAdded;
    isWithdrawn;
    sealed;
    firstMark;
    bandName;
    flags;
    reasons;
    hidden;
};
__decorate([
    Field(() => ID, { description: "Identifies the piece of this sample for good." })
], ModerationPieceType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "The piece's own key, whatever the sample: its lot follows from it." })
], ModerationPieceType.prototype, "pieceKey", void 0);
__decorate([
    Field(() => Int, { description: "Its number in the population, from 1." })
], ModerationPieceType.prototype, "number", void 0);
__decorate([
    Field(() => Int, { description: "The assessor's number in this exercise: the same in every sentence." })
], ModerationPieceType.prototype, "assessorNumber", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether it is in the sample that was drawn." })
], ModerationPieceType.prototype, "isSampled", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether an extension brought it in." })
], ModerationPieceType.prototype, "isAdded", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether its trainee has left since, or the script was taken back." })
], ModerationPieceType.prototype, "isWithdrawn", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Why what was given is not shown; null where it is." })
], ModerationPieceType.prototype, "sealed", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "The first mark as a decimal, or the rank of the level; null while it is hidden, and for what is not rated.",
    })
], ModerationPieceType.prototype, "firstMark", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "The level or band of the first mark; null while it is hidden.",
    })
], ModerationPieceType.prototype, "bandName", void 0);
__decorate([
    Field(() => [String], {
        description: "What else rules looked at, e.g. new-assessor; none while it is hidden.",
    })
], ModerationPieceType.prototype, "flags", void 0);
__decorate([
    Field(() => [String], {
        description: "Every reason for which it is in the sample, as sentences; none while it is hidden.",
    })
], ModerationPieceType.prototype, "reasons", void 0);
__decorate([
    Field(() => [HiddenType], { description: "What of the piece this viewer may not see, and why." })
], ModerationPieceType.prototype, "hidden", void 0);
ModerationPieceType = __decorate([
    ObjectType("ModerationPiece", {
        description: "A piece of work of an exercise: what was given first, and what moderators gave it.",
        simpleResolvers: true,
    })
], ModerationPieceType);
export { ModerationPieceType };
export const ModerationPieceConnection = connectionType("ModerationPiece", "pieces of an exercise", () => ModerationPieceType);
//# sourceMappingURL=piece.type.js.map