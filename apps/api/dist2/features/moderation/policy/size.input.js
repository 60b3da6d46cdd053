var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Float, InputType, Int } from "type-graphql";
let PlainSizeRuleInput = class PlainSizeRuleInput {
    kind;
    pieces;
    percent;
    atLeast;
    atMost;
};
__decorate([
    Field(() => String, { description: "all, fixed, share, square-root or per-band." })
], PlainSizeRuleInput.prototype, "kind", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "fixed: how many; per-band: from every band." })
], PlainSizeRuleInput.prototype, "pieces", void 0);
__decorate([
    Field(() => Float, { nullable: true, description: "share: percent." })
], PlainSizeRuleInput.prototype, "percent", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: "share and square-root: at least so many." })
], PlainSizeRuleInput.prototype, "atLeast", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: "share, square-root and per-band: at most; null: no bound.",
    })
], PlainSizeRuleInput.prototype, "atMost", void 0);
PlainSizeRuleInput = __decorate([
    InputType("PlainSizeRuleInput", { description: "How many pieces, said without steps." })
], PlainSizeRuleInput);
export { PlainSizeRuleInput };
let SizeStepInput = class SizeStepInput {
    upTo;
    take;
};
__decorate([
    Field(() => Int, { nullable: true, description: "For up to so many pieces; null in the last line." })
], SizeStepInput.prototype, "upTo", void 0);
__decorate([
    Field(() => PlainSizeRuleInput, { description: "How many then." })
], SizeStepInput.prototype, "take", void 0);
SizeStepInput = __decorate([
    InputType("SizeStepInput", { description: "One line of a table of sizes." })
], SizeStepInput);
export { SizeStepInput };
let SizeRuleInput = class SizeRuleInput extends PlainSizeRuleInput {
    steps;
};
__decorate([
    Field(() => [SizeStepInput], { nullable: true, description: "steps: the table, where kind is steps." })
], SizeRuleInput.prototype, "steps", void 0);
SizeRuleInput = __decorate([
    InputType("SizeRuleInput", { description: "How many pieces a sample has, from how many there are." })
], SizeRuleInput);
export { SizeRuleInput };
//# sourceMappingURL=size.input.js.map