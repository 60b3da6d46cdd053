var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { BoardSeatEnum } from "../board/board.enums.js";
/** With what a member can have an interest, under the names that the graph gives them. */
export const InterestKindEnum = {
    TRAINEE: "trainee",
    ASSESSOR: "assessor",
    SCHOOL: "school",
};
registerEnumType(InterestKindEnum, {
    name: "InterestKind",
    description: "In what a member of a board can have an interest.",
    valuesConfig: {
        TRAINEE: { description: "One trainee." },
        ASSESSOR: { description: "Somebody who assesses." },
        SCHOOL: { description: "A school." },
    },
});
let BoardInterestType = class BoardInterestType {
    id;
    kind;
    account;
    recordedAt;
};
__decorate([
    Field(() => ID, { description: "Identifies the declaration for good." })
], BoardInterestType.prototype, "id", void 0);
__decorate([
    Field(() => InterestKindEnum, { description: "In what." })
], BoardInterestType.prototype, "kind", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What was said of it; null where nothing was." })
], BoardInterestType.prototype, "account", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was declared." })
], BoardInterestType.prototype, "recordedAt", void 0);
BoardInterestType = __decorate([
    ObjectType("BoardInterest", {
        description: "An interest that a member declared: they take no part in items that it concerns.",
        simpleResolvers: true,
    })
], BoardInterestType);
export { BoardInterestType };
let BoardMemberType = class BoardMemberType {
    personId;
    seat;
    isPresent;
    hasDeclared;
    interests;
};
__decorate([
    Field(() => ID, { description: "The person's id." })
], BoardMemberType.prototype, "personId", void 0);
__decorate([
    Field(() => BoardSeatEnum, { description: "In which seat." })
], BoardMemberType.prototype, "seat", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: "Whether the member was there; null while it is not recorded who was.",
    })
], BoardMemberType.prototype, "isPresent", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether an interest was declared, or that there is none." })
], BoardMemberType.prototype, "hasDeclared", void 0);
__decorate([
    Costs({ assumedSize: 2 }),
    Field(() => [BoardInterestType], { description: "Interests that were declared and not taken back." })
], BoardMemberType.prototype, "interests", void 0);
BoardMemberType = __decorate([
    ObjectType("BoardMember", { description: "Somebody who sits on a board.", simpleResolvers: true })
], BoardMemberType);
export { BoardMemberType };
//# sourceMappingURL=member.type.js.map