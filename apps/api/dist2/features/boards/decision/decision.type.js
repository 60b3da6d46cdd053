var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { BoardDecisionKindEnum } from "../board/board.enums.js";
let BoardDecisionType = class BoardDecisionType {
    id;
    kind;
    reason;
    decidedBy;
    conflicted;
    correctsId;
    recordedAt;
};
__decorate([
    Field(() => ID, { description: "Identifies the decision for good." })
], BoardDecisionType.prototype, "id", void 0);
__decorate([
    Field(() => BoardDecisionKindEnum, { description: "What was decided." })
], BoardDecisionType.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: "Why, in the board's words." })
], BoardDecisionType.prototype, "reason", void 0);
__decorate([
    Field(() => [ID], { description: "Ids of the members who decided." })
], BoardDecisionType.prototype, "decidedBy", void 0);
__decorate([
    Field(() => [ID], { description: "Ids of the members who were there and took no part." })
], BoardDecisionType.prototype, "conflicted", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The decision that it corrects; null for a first one." })
], BoardDecisionType.prototype, "correctsId", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
], BoardDecisionType.prototype, "recordedAt", void 0);
BoardDecisionType = __decorate([
    ObjectType("BoardDecision", {
        description: "What a board decided about an item. Never changed: a correction names it.",
        simpleResolvers: true,
    })
], BoardDecisionType);
export { BoardDecisionType };
//# sourceMappingURL=decision.type.js.map