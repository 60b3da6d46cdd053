var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";
import { RelationEnum } from "./relation.enum.js";
let TighteningType = class TighteningType {
    id;
    role;
    relation;
    act;
    masked;
    reason;
    recordedAt;
    endedAt;
    version;
};
__decorate([
    Field(() => ID, { description: "Identifies the rule for good." })
], TighteningType.prototype, "id", void 0);
__decorate([
    Field(() => RoleEnum, { description: "The role that it takes from." })
], TighteningType.prototype, "role", void 0);
__decorate([
    Field(() => RelationEnum, { description: "Through which relation." })
], TighteningType.prototype, "relation", void 0);
__decorate([
    Field(() => String, { description: "The act, by its code of the access tables." })
], TighteningType.prototype, "act", void 0);
__decorate([
    Field(() => [String], {
        nullable: true,
        description: "The sensitive fields that it hides, by their codes; null where the whole act is denied.",
    })
], TighteningType.prototype, "masked", void 0);
__decorate([
    Field(() => String, { description: "Why." })
], TighteningType.prototype, "reason", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "Since when: it counts from the next request." })
], TighteningType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => DateTimeScalar, { nullable: true, description: "Until when; null while it is in force." })
], TighteningType.prototype, "endedAt", void 0);
__decorate([
    Field(() => Int, { description: "How often it was written: send it as expectedVersion to end it." })
], TighteningType.prototype, "version", void 0);
TighteningType = __decorate([
    ObjectType("Tightening", {
        description: "A rule of the provider by which a role may do or see less than the access tables give it.",
        simpleResolvers: true,
    })
], TighteningType);
export { TighteningType };
export const TighteningConnection = connectionType("Tightening", "tightenings", () => TighteningType);
//# sourceMappingURL=tightening.type.js.map