var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar } from "../../../graph/scalars.js";
import { HandInStateEnum, MarkingStateEnum } from "./piece-state.enum.js";
let PieceOfWorkType = class PieceOfWorkType {
    id;
    dueOn;
    handInState;
    receivedOn;
    daysLate;
    attempt;
    markingState;
    markingClosesOn;
    markVersion;
    held;
    sentOn;
    hidden;
};
__decorate([
    Field(() => ID, { description: "Identifies the piece of work for good." })
], PieceOfWorkType.prototype, "id", void 0);
__decorate([
    Field(() => DateScalar, { description: "The trainee's last day for handing in, with an extension." })
], PieceOfWorkType.prototype, "dueOn", void 0);
__decorate([
    Field(() => HandInStateEnum, { description: "Where handing in stands today." })
], PieceOfWorkType.prototype, "handInState", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "When the last attempt came in; null before one." })
], PieceOfWorkType.prototype, "receivedOn", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "How late it came in by the provider's rule; 0 in time." })
], PieceOfWorkType.prototype, "daysLate", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "Which attempt it is, from 1; null before one." })
], PieceOfWorkType.prototype, "attempt", void 0);
__decorate([
    Field(() => MarkingStateEnum, {
        nullable: true,
        description: "Where marking stands today; null where the viewer may not see that.",
    })
], PieceOfWorkType.prototype, "markingState", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The marker's last day, with an extension; null where the viewer may not see that.",
    })
], PieceOfWorkType.prototype, "markingClosesOn", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: "How often a first mark was given: send it as expectedVersion with a mark. null where it may not be seen.",
    })
], PieceOfWorkType.prototype, "markVersion", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Why the viewer's own marks and feedback are not shown yet; null where they are, or are another's.",
    })
], PieceOfWorkType.prototype, "held", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The last day on which marks and feedback were sent to the trainee; null before.",
    })
], PieceOfWorkType.prototype, "sentOn", void 0);
__decorate([
    Field(() => [HiddenType], { description: "What of it this viewer may not see, and why." })
], PieceOfWorkType.prototype, "hidden", void 0);
PieceOfWorkType = __decorate([
    ObjectType("PieceOfWork", {
        description: "One trainee's work on one assignment, whether handed in or not: what is marked and moderated.",
        simpleResolvers: true,
    })
], PieceOfWorkType);
export { PieceOfWorkType };
export const PieceOfWorkConnection = connectionType("PieceOfWork", "pieces of work", () => PieceOfWorkType);
//# sourceMappingURL=piece.type.js.map