var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";
let ServiceTokenRoleType = class ServiceTokenRoleType {
    role;
    hubId;
    subjectId;
    schoolId;
};
__decorate([
    Field(() => RoleEnum, { description: "The role." })
], ServiceTokenRoleType.prototype, "role", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The hub, if any." })
], ServiceTokenRoleType.prototype, "hubId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The subject, if any." })
], ServiceTokenRoleType.prototype, "subjectId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The school, if any." })
], ServiceTokenRoleType.prototype, "schoolId", void 0);
ServiceTokenRoleType = __decorate([
    ObjectType("ServiceTokenRole", {
        description: "A role that a service token stands in for, and where.",
        simpleResolvers: true,
    })
], ServiceTokenRoleType);
export { ServiceTokenRoleType };
let ServiceTokenType = class ServiceTokenType {
    id;
    name;
    acts;
    roles;
    issuedAt;
    expiresAt;
    revokedAt;
    lastUsedAt;
};
__decorate([
    Field(() => ID, { description: "Identifies the token for good." })
], ServiceTokenType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "What it is for." })
], ServiceTokenType.prototype, "name", void 0);
__decorate([
    Field(() => [String], { description: "The acts that it may do, by the codes of the access tables." })
], ServiceTokenType.prototype, "acts", void 0);
__decorate([
    Field(() => [ServiceTokenRoleType], { description: "The roles that it stands in for." })
], ServiceTokenType.prototype, "roles", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "When it was issued." })
], ServiceTokenType.prototype, "issuedAt", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "When it ends by itself." })
], ServiceTokenType.prototype, "expiresAt", void 0);
__decorate([
    Field(() => DateTimeScalar, { nullable: true, description: "When it was revoked, if it was." })
], ServiceTokenType.prototype, "revokedAt", void 0);
__decorate([
    Field(() => DateTimeScalar, {
        nullable: true,
        description: "When it was last used, give or take some minutes; null before the first time.",
    })
], ServiceTokenType.prototype, "lastUsedAt", void 0);
ServiceTokenType = __decorate([
    ObjectType("ServiceToken", {
        description: "What a frontend or a script shows to be let in: everything but the secret.",
        simpleResolvers: true,
    })
], ServiceTokenType);
export { ServiceTokenType };
export const ServiceTokenConnection = connectionType("ServiceToken", "service tokens", () => ServiceTokenType);
//# sourceMappingURL=token.type.js.map