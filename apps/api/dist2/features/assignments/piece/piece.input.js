var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { HandInStateEnum, MarkingStateEnum } from "./piece-state.enum.js";
let PieceFilter = class PieceFilter {
    assignmentId;
    hub;
    subject;
    handInState;
    markingState;
    markerId;
    asOf;
};
__decorate([
    Field(() => ID, { nullable: true, description: "The assignment." })
], PieceFilter.prototype, "assignmentId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the trainee's hub." })
], PieceFilter.prototype, "hub", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the trainee's subject." })
], PieceFilter.prototype, "subject", void 0);
__decorate([
    Field(() => HandInStateEnum, { nullable: true, description: "Where handing in stands today." })
], PieceFilter.prototype, "handInState", void 0);
__decorate([
    Field(() => MarkingStateEnum, {
        nullable: true,
        description: "Where marking stands today. Refused to trainees.",
    })
], PieceFilter.prototype, "markingState", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: "Who is to mark it. Refused where the viewer may not see names.",
    })
], PieceFilter.prototype, "markerId", void 0);
__decorate([
    Field(() => DateTimeScalar, {
        nullable: true,
        description: "As the record stood at this instant: what came in later is left out. Today's trainees, within today's scope; states as of today.",
    })
], PieceFilter.prototype, "asOf", void 0);
PieceFilter = __decorate([
    InputType("PieceFilter", { description: "Which pieces of work." })
], PieceFilter);
export { PieceFilter };
//# sourceMappingURL=piece.input.js.map