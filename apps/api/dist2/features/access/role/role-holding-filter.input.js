var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { RoleEnum } from "../../partnership/person/role.enum.js";
let RoleHoldingFilter = class RoleHoldingFilter {
    role;
    personId;
    ended;
};
__decorate([
    Field(() => RoleEnum, { nullable: true, description: "Holdings of this role." })
], RoleHoldingFilter.prototype, "role", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "What this person holds." })
], RoleHoldingFilter.prototype, "personId", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: "Whether roles that have ended are listed too; they are not unless asked for.",
    })
], RoleHoldingFilter.prototype, "ended", void 0);
RoleHoldingFilter = __decorate([
    InputType("RoleHoldingFilter", { description: "Which roles." })
], RoleHoldingFilter);
export { RoleHoldingFilter };
//# sourceMappingURL=role-holding-filter.input.js.map