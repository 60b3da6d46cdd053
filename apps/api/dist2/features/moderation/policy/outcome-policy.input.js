var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType, Int } from "type-graphql";
import { PolicySourceInput } from "./policy.input.js";
let AdjustmentRuleInput = class AdjustmentRuleInput {
    leastPieces;
    mostSpread;
};
__decorate([
    Field(() => Int, { description: "Pieces judged twice that are needed: at least 2." })
], AdjustmentRuleInput.prototype, "leastPieces", void 0);
__decorate([
    Field(() => String, {
        description: "How far apart the largest and smallest difference may lie, in marks.",
    })
], AdjustmentRuleInput.prototype, "mostSpread", void 0);
AdjustmentRuleInput = __decorate([
    InputType("AdjustmentRuleInput", { description: "When an assessor's marks may be moved together." })
], AdjustmentRuleInput);
export { AdjustmentRuleInput };
let OutcomePolicyInput = class OutcomePolicyInput {
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
], OutcomePolicyInput.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "Name for people." })
], OutcomePolicyInput.prototype, "name", void 0);
__decorate([
    Field(() => PolicySourceInput, { description: "Where it comes from." })
], OutcomePolicyInput.prototype, "source", void 0);
__decorate([
    Field(() => String, { description: "How far assessor and moderator may differ, in marks, either way." })
], OutcomePolicyInput.prototype, "tolerance", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "The lowest mark, or rank of a level, that passes." })
], OutcomePolicyInput.prototype, "passMark", void 0);
__decorate([
    Field(() => Boolean, {
        description: "Whether a piece that passes with one of the two and fails with the other goes to a third person.",
    })
], OutcomePolicyInput.prototype, "borderEscalates", void 0);
__decorate([
    Field(() => String, {
        description: "Whether the mark of a single piece may be changed: may-change or never.",
    })
], OutcomePolicyInput.prototype, "singleMarks", void 0);
__decorate([
    Field(() => AdjustmentRuleInput, { nullable: true, description: "null: marks are never moved together." })
], OutcomePolicyInput.prototype, "adjustment", void 0);
OutcomePolicyInput = __decorate([
    InputType("OutcomePolicyInput", { description: "What follows from moderation, as the provider decides it." })
], OutcomePolicyInput);
export { OutcomePolicyInput };
//# sourceMappingURL=outcome-policy.input.js.map