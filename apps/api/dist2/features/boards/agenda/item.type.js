var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { BoardSeatEnum } from "../board/board.enums.js";
import { BoardDecisionType } from "../decision/decision.type.js";
import { BoardItemKindEnum } from "./item-kind.enum.js";
let QuorumType = class QuorumType {
    isQuorate;
    deciding;
    conflicted;
    short;
    missingSeats;
};
__decorate([
    Field(() => Boolean, { description: "Whether it can." })
], QuorumType.prototype, "isQuorate", void 0);
__decorate([
    Field(() => [ID], { description: "Members who may decide: there, and without an interest in it." })
], QuorumType.prototype, "deciding", void 0);
__decorate([
    Field(() => [ID], { description: "Members who are there and have an interest in it." })
], QuorumType.prototype, "conflicted", void 0);
__decorate([
    Field(() => Int, { description: "How many more are needed." })
], QuorumType.prototype, "short", void 0);
__decorate([
    Field(() => [BoardSeatEnum], { description: "Seats that are needed and that nobody who may decide has." })
], QuorumType.prototype, "missingSeats", void 0);
QuorumType = __decorate([
    ObjectType("Quorum", {
        description: "Whether a board can decide about an item, and who may.",
        simpleResolvers: true,
    })
], QuorumType);
export { QuorumType };
let BoardItemType = class BoardItemType {
    id;
    position;
    kind;
    subjectId;
    quorum;
    decision;
    decisions;
};
__decorate([
    Field(() => ID, { description: "Identifies the item for good." })
], BoardItemType.prototype, "id", void 0);
__decorate([
    Field(() => Int, { description: "Its place on the agenda, from 1." })
], BoardItemType.prototype, "position", void 0);
__decorate([
    Field(() => BoardItemKindEnum, { description: "What it is about." })
], BoardItemType.prototype, "kind", void 0);
__decorate([
    Field(() => ID, { description: "The id of the trainee, the exercise or the assessor." })
], BoardItemType.prototype, "subjectId", void 0);
__decorate([
    Field(() => QuorumType, {
        description: "Who may decide: of those who were there, or of everybody while that is not recorded.",
    })
], BoardItemType.prototype, "quorum", void 0);
__decorate([
    Field(() => BoardDecisionType, { nullable: true, description: "What was decided; null until it is." })
], BoardItemType.prototype, "decision", void 0);
__decorate([
    Costs({ assumedSize: 2 }),
    Field(() => [BoardDecisionType], { description: "Every decision, corrected ones too, the newest first." })
], BoardItemType.prototype, "decisions", void 0);
BoardItemType = __decorate([
    ObjectType("BoardItem", { description: "Something that a board decides about.", simpleResolvers: true })
], BoardItemType);
export { BoardItemType };
//# sourceMappingURL=item.type.js.map