var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
let PolicyViolationType = class PolicyViolationType {
    code;
    field;
    value;
    remedy;
    conflicts;
};
__decorate([
    Field(() => String, { description: "What it is, as a code, e.g. bounds-crossed." })
], PolicyViolationType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "Where in the policy, e.g. size.atMost." })
], PolicyViolationType.prototype, "field", void 0);
__decorate([
    Field(() => String, { description: "The value that stands there." })
], PolicyViolationType.prototype, "value", void 0);
__decorate([
    Field(() => String, { description: "What to do about it, as a sentence." })
], PolicyViolationType.prototype, "remedy", void 0);
__decorate([
    Field(() => [String], {
        nullable: true,
        description: "The rules that contradict one another; null where one alone is wrong.",
    })
], PolicyViolationType.prototype, "conflicts", void 0);
PolicyViolationType = __decorate([
    ObjectType("PolicyViolation", {
        description: "One thing that is wrong with a policy, or that contradicts another for what there is.",
        simpleResolvers: true,
    })
], PolicyViolationType);
export { PolicyViolationType };
//# sourceMappingURL=violation.type.js.map