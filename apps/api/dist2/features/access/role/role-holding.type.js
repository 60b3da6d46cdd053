var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar } from "../../../graph/scalars.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";
let RoleHoldingType = class RoleHoldingType {
    id;
    role;
    from;
    until;
};
__decorate([
    Field(() => ID, { description: "Identifies the holding for good." })
], RoleHoldingType.prototype, "id", void 0);
__decorate([
    Field(() => RoleEnum, { description: "The role." })
], RoleHoldingType.prototype, "role", void 0);
__decorate([
    Field(() => DateScalar, { description: "First day." })
], RoleHoldingType.prototype, "from", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "Last day; null while it has no end." })
], RoleHoldingType.prototype, "until", void 0);
RoleHoldingType = __decorate([
    ObjectType("RoleHolding", {
        description: "A role that somebody holds, where, and for how long.",
        simpleResolvers: true,
    })
], RoleHoldingType);
export { RoleHoldingType };
export const RoleHoldingConnection = connectionType("RoleHolding", "roles", () => RoleHoldingType);
//# sourceMappingURL=role-holding.type.js.map