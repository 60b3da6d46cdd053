var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Float, Int, ObjectType } from "type-graphql";
let PlainSizeRuleType = class PlainSizeRuleType {
    kind;
    pieces;
    percent;
    atLeast;
    atMost;
};
__decorate([
    Field(() => String, { description: "all, fixed, share, square-root or per-band." })
], PlainSizeRuleType.prototype, "kind", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "fixed: how many; per-band: from every band." })
], PlainSizeRuleType.prototype, "pieces", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "share: percent." })
], PlainSizeRuleType.prototype, "percent", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "At least so many." })
], PlainSizeRuleType.prototype, "atLeast", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "At most; null: no bound." })
], PlainSizeRuleType.prototype, "atMost", void 0);
PlainSizeRuleType = __decorate([
    ObjectType("PlainSizeRule", { description: "How many pieces, said without steps.", simpleResolvers: true })
], PlainSizeRuleType);
export { PlainSizeRuleType };
let SizeStepType = class SizeStepType {
    upTo;
    take;
};
__decorate([
    Field(() => Int, { nullable: true, description: "For up to so many pieces; null in the last line." })
], SizeStepType.prototype, "upTo", void 0);
__decorate([
    Field(() => PlainSizeRuleType, { description: "How many then." })
], SizeStepType.prototype, "take", void 0);
SizeStepType = __decorate([
    ObjectType("SizeStep", { description: "One line of a table of sizes.", simpleResolvers: true })
], SizeStepType);
export { SizeStepType };
let SizeRuleType = class SizeRuleType extends PlainSizeRuleType {
    steps;
};
__decorate([
    Field(() => [SizeStepType], { nullable: true, description: "The table, where kind is steps." })
], SizeRuleType.prototype, "steps", void 0);
SizeRuleType = __decorate([
    ObjectType("SizeRule", { description: "How many pieces a sample has.", simpleResolvers: true })
], SizeRuleType);
export { SizeRuleType };
//# sourceMappingURL=size.type.js.map