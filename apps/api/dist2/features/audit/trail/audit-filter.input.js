var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { AuditKindEnum } from "./audit-kind.enum.js";
let AuditFilter = class AuditFilter {
    kind;
    actorId;
    traineeId;
};
__decorate([
    Field(() => AuditKindEnum, { nullable: true, description: "Entries of this kind." })
], AuditFilter.prototype, "kind", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "What this person did." })
], AuditFilter.prototype, "actorId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "What is about this trainee." })
], AuditFilter.prototype, "traineeId", void 0);
AuditFilter = __decorate([
    InputType("AuditFilter", { description: "Which entries of the audit trail." })
], AuditFilter);
export { AuditFilter };
//# sourceMappingURL=audit-filter.input.js.map