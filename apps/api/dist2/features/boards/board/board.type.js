var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { BoardItemType } from "../agenda/item.type.js";
import { BoardActionType } from "../follow-up/action.type.js";
import { BoardMemberType } from "../member/member.type.js";
import { BoardMinutesType } from "../minutes/minutes.type.js";
import { BoardSeatEnum } from "./board.enums.js";
import { BoardStageEnum } from "./board-stage.enum.js";
let QuorumRuleType = class QuorumRuleType {
    least;
    seats;
};
__decorate([
    Field(() => Int, { description: "Members present and without an interest in the item, at least." })
], QuorumRuleType.prototype, "least", void 0);
__decorate([
    Field(() => [BoardSeatEnum], { description: "Seats of which somebody has to be among them." })
], QuorumRuleType.prototype, "seats", void 0);
QuorumRuleType = __decorate([
    ObjectType("QuorumRule", {
        description: "How many, and who, a board needs to decide.",
        simpleResolvers: true,
    })
], QuorumRuleType);
export { QuorumRuleType };
let BoardType = class BoardType {
    id;
    name;
    heldOn;
    quorum;
    stage;
    recordedAt;
    closedAt;
    version;
    members;
    items;
    actions;
    minutes;
};
__decorate([
    Field(() => ID, { description: "Identifies the board for good." })
], BoardType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "What it is called." })
], BoardType.prototype, "name", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it meets." })
], BoardType.prototype, "heldOn", void 0);
__decorate([
    Field(() => QuorumRuleType, { description: "The provider's rule on the day on which it was called." })
], BoardType.prototype, "quorum", void 0);
__decorate([
    Field(() => BoardStageEnum, { description: "How far it has come." })
], BoardType.prototype, "stage", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was called." })
], BoardType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => DateTimeScalar, { nullable: true, description: "When it was closed; null while it is open." })
], BoardType.prototype, "closedAt", void 0);
__decorate([
    Field(() => Int, { description: "How often it was written: send it as expectedVersion to go on." })
], BoardType.prototype, "version", void 0);
__decorate([
    Costs({ assumedSize: 8 }),
    Field(() => [BoardMemberType], { description: "Who sits on it, in the order in which they were named." })
], BoardType.prototype, "members", void 0);
__decorate([
    Costs({ assumedSize: 20 }),
    Field(() => [BoardItemType], { description: "Its agenda." })
], BoardType.prototype, "items", void 0);
__decorate([
    Costs({ assumedSize: 5 }),
    Field(() => [BoardActionType], {
        description: "What it asked to be done, the first due before the others.",
    })
], BoardType.prototype, "actions", void 0);
__decorate([
    Costs({ assumedSize: 2 }),
    Field(() => [BoardMinutesType], { description: "Every text of its minutes, the newest first." })
], BoardType.prototype, "minutes", void 0);
BoardType = __decorate([
    ObjectType("Board", {
        description: "An exam board: who sits on it, what it decides, and its minutes.",
        simpleResolvers: true,
    })
], BoardType);
export { BoardType };
export const BoardConnection = connectionType("Board", "boards", () => BoardType);
//# sourceMappingURL=board.type.js.map