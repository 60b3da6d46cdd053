var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";
let GrantRoleInput = class GrantRoleInput extends WriteInput {
    personId;
    role;
    hubId;
    subjectId;
    schoolId;
    from;
    until;
};
__decorate([
    Field(() => ID, { description: "The person's id." })
], GrantRoleInput.prototype, "personId", void 0);
__decorate([
    Field(() => RoleEnum, { description: "The role." })
], GrantRoleInput.prototype, "role", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The hub, for directors and their deputies." })
], GrantRoleInput.prototype, "hubId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The subject, for lead mentors." })
], GrantRoleInput.prototype, "subjectId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The school, for mentors and professional tutors." })
], GrantRoleInput.prototype, "schoolId", void 0);
__decorate([
    Field(() => DateScalar, { description: "The first day." })
], GrantRoleInput.prototype, "from", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "The last day; null while it has no end." })
], GrantRoleInput.prototype, "until", void 0);
GrantRoleInput = __decorate([
    InputType("GrantRoleInput", { description: "Who is given which role, where, and for how long." })
], GrantRoleInput);
export { GrantRoleInput };
//# sourceMappingURL=grant-role.input.js.map