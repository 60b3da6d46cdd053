var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
let AllotmentType = class AllotmentType {
    position;
    dueOn;
    isBlind;
    judgedAt;
    releasedAt;
    value;
    finding;
    raisesConcern;
};
__decorate([
    Field(() => Int, { description: "2 for a second judgement, 3 for a third." })
], AllotmentType.prototype, "position", void 0);
__decorate([
    Field(() => DateScalar, { description: "The last day." })
], AllotmentType.prototype, "dueOn", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether it is judged without having seen the first mark." })
], AllotmentType.prototype, "isBlind", void 0);
__decorate([
    Field(() => DateTimeScalar, { nullable: true, description: "When it was judged; null while it is not." })
], AllotmentType.prototype, "judgedAt", void 0);
__decorate([
    Field(() => DateTimeScalar, {
        nullable: true,
        description: "When it was taken away again, e.g. because of a conflict; null while it stands.",
    })
], AllotmentType.prototype, "releasedAt", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "What was given: a mark as a decimal, or the rank of a level; null before, and while it is hidden.",
    })
], AllotmentType.prototype, "value", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What was found, in words; null where it is hidden." })
], AllotmentType.prototype, "finding", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: "Whether a concern was raised." })
], AllotmentType.prototype, "raisesConcern", void 0);
AllotmentType = __decorate([
    ObjectType("ModerationAllotment", {
        description: "Who judges a piece a second time, or a third, and what they gave.",
        simpleResolvers: true,
    })
], AllotmentType);
export { AllotmentType };
//# sourceMappingURL=allotment.type.js.map