var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Int, ObjectType } from "type-graphql";
import { PolicySourceType } from "./policy.type.js";
let AdjustmentRuleType = class AdjustmentRuleType {
    leastPieces;
    mostSpread;
};
__decorate([
    Field(() => Int, { description: "Pieces judged twice that are needed." })
], AdjustmentRuleType.prototype, "leastPieces", void 0);
__decorate([
    Field(() => String, {
        description: "How far apart the largest and smallest difference may lie, in marks.",
    })
], AdjustmentRuleType.prototype, "mostSpread", void 0);
AdjustmentRuleType = __decorate([
    ObjectType("AdjustmentRule", {
        description: "When an assessor's marks may be moved together.",
        simpleResolvers: true,
    })
], AdjustmentRuleType);
export { AdjustmentRuleType };
let OutcomePolicyType = class OutcomePolicyType {
    code;
    name;
    source;
    tolerance;
    passMark;
    borderEscalates;
    singleMarks;
    adjustment;
};
__decorate([
    Field(() => String, { description: "Short name." })
], OutcomePolicyType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "Name for people." })
], OutcomePolicyType.prototype, "name", void 0);
__decorate([
    Field(() => PolicySourceType, { description: "Where it comes from." })
], OutcomePolicyType.prototype, "source", void 0);
__decorate([
    Field(() => String, { description: "How far assessor and moderator may differ, in marks, either way." })
], OutcomePolicyType.prototype, "tolerance", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "The lowest mark, or rank of a level, that passes." })
], OutcomePolicyType.prototype, "passMark", void 0);
__decorate([
    Field(() => Boolean, {
        description: "Whether a piece that passes with one of the two and fails with the other goes to a third person.",
    })
], OutcomePolicyType.prototype, "borderEscalates", void 0);
__decorate([
    Field(() => String, { description: "Whether the mark of a single piece may be changed." })
], OutcomePolicyType.prototype, "singleMarks", void 0);
__decorate([
    Field(() => AdjustmentRuleType, { nullable: true, description: "null: marks are never moved together." })
], OutcomePolicyType.prototype, "adjustment", void 0);
OutcomePolicyType = __decorate([
    ObjectType("OutcomePolicy", { description: "What follows from moderation.", simpleResolvers: true })
], OutcomePolicyType);
export { OutcomePolicyType };
//# sourceMappingURL=outcome-policy.type.js.map