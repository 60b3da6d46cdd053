var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Float, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { SizeRuleType } from "./size.type.js";
let PolicySourceType = class PolicySourceType {
    title;
    confidence;
    statedOn;
};
__decorate([
    Field(() => String, { description: "The document." })
], PolicySourceType.prototype, "title", void 0);
__decorate([
    Field(() => String, { description: "high, medium or low: high when the document itself was read." })
], PolicySourceType.prototype, "confidence", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it was looked up or decided." })
], PolicySourceType.prototype, "statedOn", void 0);
PolicySourceType = __decorate([
    ObjectType("PolicySource", {
        description: "Where a policy comes from, and how sure it is.",
        simpleResolvers: true,
    })
], PolicySourceType);
export { PolicySourceType };
let MustIncludeType = class MustIncludeType {
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
], MustIncludeType.prototype, "kind", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "border: the mark around which; null: the pass mark." })
], MustIncludeType.prototype, "at", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "border: so many marks below or above." })
], MustIncludeType.prototype, "within", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "band: its code." })
], MustIncludeType.prototype, "bandId", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "highest and lowest: how many." })
], MustIncludeType.prototype, "pieces", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "lowest: only marks above this one; null: any." })
], MustIncludeType.prototype, "above", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "flag: e.g. new-assessor." })
], MustIncludeType.prototype, "flag", void 0);
MustIncludeType = __decorate([
    ObjectType("MustInclude", {
        description: "A rule that takes pieces whatever chance says.",
        simpleResolvers: true,
    })
], MustIncludeType);
export { MustIncludeType };
let SampleMinimumType = class SampleMinimumType {
    by;
    atLeast;
    flag;
};
__decorate([
    Field(() => [String], { description: "What groups." })
], SampleMinimumType.prototype, "by", void 0);
__decorate([
    Field(() => Int, { description: "How many at least." })
], SampleMinimumType.prototype, "atLeast", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Only pieces with this flag; null: all." })
], SampleMinimumType.prototype, "flag", void 0);
SampleMinimumType = __decorate([
    ObjectType("SampleMinimum", {
        description: "From every group so many pieces at least.",
        simpleResolvers: true,
    })
], SampleMinimumType);
export { SampleMinimumType };
let SpreadRuleType = class SpreadRuleType {
    over;
    slices;
    share;
};
__decorate([
    Field(() => String, { description: "What groups, or mark for slices of the range of marks." })
], SpreadRuleType.prototype, "over", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "mark: how many slices." })
], SpreadRuleType.prototype, "slices", void 0);
__decorate([
    Field(() => String, { description: "equally or in-proportion." })
], SpreadRuleType.prototype, "share", void 0);
SpreadRuleType = __decorate([
    ObjectType("SpreadRule", {
        description: "What the pieces left to chance are spread over.",
        simpleResolvers: true,
    })
], SpreadRuleType);
export { SpreadRuleType };
let EscalationClauseType = class EscalationClauseType {
    when;
    extendTo;
};
__decorate([
    Field(() => String, { description: "What a moderator finds." })
], EscalationClauseType.prototype, "when", void 0);
__decorate([
    Field(() => String, { description: "all, same-band or same-assessor." })
], EscalationClauseType.prototype, "extendTo", void 0);
EscalationClauseType = __decorate([
    ObjectType("EscalationClause", { description: "When the sample grows, and how far.", simpleResolvers: true })
], EscalationClauseType);
export { EscalationClauseType };
let SamplingPolicyType = class SamplingPolicyType {
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
], SamplingPolicyType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "Name for people." })
], SamplingPolicyType.prototype, "name", void 0);
__decorate([
    Field(() => PolicySourceType, { description: "Where it comes from." })
], SamplingPolicyType.prototype, "source", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "The lowest mark, or rank of a level, that passes." })
], SamplingPolicyType.prototype, "passMark", void 0);
__decorate([
    Field(() => SizeRuleType, { description: "How many pieces." })
], SamplingPolicyType.prototype, "size", void 0);
__decorate([
    Field(() => [MustIncludeType], { description: "What is in whatever chance says." })
], SamplingPolicyType.prototype, "mustIncludes", void 0);
__decorate([
    Field(() => String, { description: "How must-includes and size go together." })
], SamplingPolicyType.prototype, "mustIncludesCount", void 0);
__decorate([
    Field(() => [SampleMinimumType], { description: "What every group has at least." })
], SamplingPolicyType.prototype, "minimums", void 0);
__decorate([
    Field(() => [SpreadRuleType], { description: "Over what the rest is spread, the most important first." })
], SamplingPolicyType.prototype, "spread", void 0);
__decorate([
    Field(() => [String], { description: "What may give way." })
], SamplingPolicyType.prototype, "mayRelax", void 0);
__decorate([
    Field(() => [EscalationClauseType], { description: "When the sample grows." })
], SamplingPolicyType.prototype, "escalation", void 0);
SamplingPolicyType = __decorate([
    ObjectType("SamplingPolicy", { description: "How a sample is made.", simpleResolvers: true })
], SamplingPolicyType);
export { SamplingPolicyType };
//# sourceMappingURL=policy.type.js.map