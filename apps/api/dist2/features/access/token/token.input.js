var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";
let ServiceTokenRoleInput = class ServiceTokenRoleInput {
    role;
    hubId;
    subjectId;
    schoolId;
};
__decorate([
    Field(() => RoleEnum, { description: "The role." })
], ServiceTokenRoleInput.prototype, "role", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The hub, for directors and their deputies." })
], ServiceTokenRoleInput.prototype, "hubId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The subject, for lead mentors." })
], ServiceTokenRoleInput.prototype, "subjectId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The school, for mentors and professional tutors." })
], ServiceTokenRoleInput.prototype, "schoolId", void 0);
ServiceTokenRoleInput = __decorate([
    InputType("ServiceTokenRoleInput", { description: "A role that a token is to stand in for, and where." })
], ServiceTokenRoleInput);
export { ServiceTokenRoleInput };
let IssueServiceTokenInput = class IssueServiceTokenInput extends WriteInput {
    name;
    acts;
    roles;
    expiresAt;
};
__decorate([
    Field(() => String, { description: "For whoever reads the list, 1–100 characters." })
], IssueServiceTokenInput.prototype, "name", void 0);
__decorate([
    Field(() => [String], { description: "The acts it may do, e.g. read-cells. Reading alone." })
], IssueServiceTokenInput.prototype, "acts", void 0);
__decorate([
    Field(() => [ServiceTokenRoleInput], { description: "The roles that it stands in for." })
], IssueServiceTokenInput.prototype, "roles", void 0);
__decorate([
    Field(() => String, { description: "When it ends, an instant in ISO 8601 within 366 days." })
], IssueServiceTokenInput.prototype, "expiresAt", void 0);
IssueServiceTokenInput = __decorate([
    InputType("IssueServiceTokenInput", { description: "What a token is to be for." })
], IssueServiceTokenInput);
export { IssueServiceTokenInput };
let RevokeServiceTokenInput = class RevokeServiceTokenInput extends WriteInput {
    tokenId;
};
__decorate([
    Field(() => ID, { description: "The token's id." })
], RevokeServiceTokenInput.prototype, "tokenId", void 0);
RevokeServiceTokenInput = __decorate([
    InputType("RevokeServiceTokenInput", { description: "Which token ends." })
], RevokeServiceTokenInput);
export { RevokeServiceTokenInput };
//# sourceMappingURL=token.input.js.map