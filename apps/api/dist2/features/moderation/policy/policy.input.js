var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Float, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { SizeRuleInput } from "./size.input.js";
let PolicySourceInput = class PolicySourceInput {
    title;
    confidence;
    statedOn;
};
__decorate([
    Field(() => String, { description: "The document, e.g. the handbook and its section." })
], PolicySourceInput.prototype, "title", void 0);
__decorate([
    Field(() => String, { description: "high, medium or low: high when the document itself was read." })
], PolicySourceInput.prototype, "confidence", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it was looked up or decided." })
], PolicySourceInput.prototype, "statedOn", void 0);
PolicySourceInput = __decorate([
    InputType("PolicySourceInput", { description: "Where a policy comes from, and how sure it is." })
], PolicySourceInput);
export { PolicySourceInput };
let MustIncludeInput = class MustIncludeInput {
    kind;
    at;
    within;
    bandId;
    pieces;
    above;
    flag;
};
__decorate([
    Field(() => String, { description: "fails, border, band, highest, lowest or flag." })
], MustIncludeInput.prototype, "kind", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "border: the mark around which; null: the pass mark." })
], MustIncludeInput.prototype, "at", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "border: so many marks below or above." })
], MustIncludeInput.prototype, "within", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "band: its code." })
], MustIncludeInput.prototype, "bandId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "highest and lowest: how many." })
], MustIncludeInput.prototype, "pieces", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "lowest: only marks above this one; null: any." })
], MustIncludeInput.prototype, "above", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "flag: e.g. new-assessor." })
], MustIncludeInput.prototype, "flag", void 0);
MustIncludeInput = __decorate([
    InputType("MustIncludeInput", { description: "A rule that takes pieces whatever chance says." })
], MustIncludeInput);
export { MustIncludeInput };
let MinimumInput = class MinimumInput {
    by;
    atLeast;
    flag;
};
__decorate([
    Field(() => [String], {
        description: "What groups: trainee, assessor, school, hub, subject, cohort, band, or several for combinations.",
    })
], MinimumInput.prototype, "by", void 0);
__decorate([
    Field(() => Int, { description: "How many at least." })
], MinimumInput.prototype, "atLeast", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Only pieces with this flag; null: all." })
], MinimumInput.prototype, "flag", void 0);
MinimumInput = __decorate([
    InputType("MinimumInput", { description: "From every group so many pieces at least." })
], MinimumInput);
export { MinimumInput };
let SpreadRuleInput = class SpreadRuleInput {
    over;
    slices;
    share;
};
__decorate([
    Field(() => String, { description: "As for minimums, or mark for slices of the range of marks." })
], SpreadRuleInput.prototype, "over", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "mark: how many slices, 2 to 20." })
], SpreadRuleInput.prototype, "slices", void 0);
__decorate([
    Field(() => String, { description: "equally or in-proportion." })
], SpreadRuleInput.prototype, "share", void 0);
SpreadRuleInput = __decorate([
    InputType("SpreadRuleInput", { description: "What the pieces left to chance are spread over." })
], SpreadRuleInput);
export { SpreadRuleInput };
let EscalationClauseInput = class EscalationClauseInput {
    when;
    extendTo;
};
__decorate([
    Field(() => String, {
        description: "judgement-changed, outside-tolerance, border-disagreement or concern-raised.",
    })
], EscalationClauseInput.prototype, "when", void 0);
__decorate([
    Field(() => String, { description: "all, same-band or same-assessor." })
], EscalationClauseInput.prototype, "extendTo", void 0);
EscalationClauseInput = __decorate([
    InputType("EscalationClauseInput", { description: "When the sample grows, and how far." })
], EscalationClauseInput);
export { EscalationClauseInput };
let SamplingPolicyInput = class SamplingPolicyInput {
    code;
    name;
    source;
    passMark;
    size;
    mustIncludes;
    mustIncludesCount;
    minimums;
    spread;
    mayRelax;
    escalation;
};
__decorate([
    Field(() => String, { description: "Short name." })
], SamplingPolicyInput.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "Name for people." })
], SamplingPolicyInput.prototype, "name", void 0);
__decorate([
    Field(() => PolicySourceInput, { description: "Where it comes from." })
], SamplingPolicyInput.prototype, "source", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "The lowest mark, or rank of a level, that passes." })
], SamplingPolicyInput.prototype, "passMark", void 0);
__decorate([
    Field(() => SizeRuleInput, { description: "How many pieces." })
], SamplingPolicyInput.prototype, "size", void 0);
__decorate([
    Field(() => [MustIncludeInput], { description: "What is in whatever chance says." })
], SamplingPolicyInput.prototype, "mustIncludes", void 0);
__decorate([
    Field(() => String, {
        description: "How must-includes and size go together: within-size, on-top or unless-drawn.",
    })
], SamplingPolicyInput.prototype, "mustIncludesCount", void 0);
__decorate([
    Field(() => [MinimumInput], { description: "What every group has at least." })
], SamplingPolicyInput.prototype, "minimums", void 0);
__decorate([
    Field(() => [SpreadRuleInput], { description: "Over what the rest is spread, the most important first." })
], SamplingPolicyInput.prototype, "spread", void 0);
__decorate([
    Field(() => [String], {
        description: "What may give way: take-all-there-are, take-whole-group, grow-for-must-includes, grow-for-minimums.",
    })
], SamplingPolicyInput.prototype, "mayRelax", void 0);
__decorate([
    Field(() => [EscalationClauseInput], { description: "When the sample grows." })
], SamplingPolicyInput.prototype, "escalation", void 0);
SamplingPolicyInput = __decorate([
    InputType("SamplingPolicyInput", { description: "How a sample is made, as the provider decides it." })
], SamplingPolicyInput);
export { SamplingPolicyInput };
//# sourceMappingURL=policy.input.js.map