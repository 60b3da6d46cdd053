var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
import { PersonType } from "../../partnership/person/person.type.js";
import { RoleHoldingType } from "../role/role-holding.type.js";
import { ScopeType } from "./scope.type.js";
let ViewerType = class ViewerType {
    person;
    roles;
    acts;
    scope;
};
__decorate([
    Field(() => PersonType, { description: "The person who asks." })
], ViewerType.prototype, "person", void 0);
__decorate([
    Field(() => [RoleHoldingType], { description: "The roles held today." })
], ViewerType.prototype, "roles", void 0);
__decorate([
    Field(() => [String], {
        description: "The acts that the viewer may do today, by their codes of the access tables: what to lead them to.",
    })
], ViewerType.prototype, "acts", void 0);
__decorate([
    Field(() => ScopeType, { description: "What the viewer's roles let them see, in words." })
], ViewerType.prototype, "scope", void 0);
ViewerType = __decorate([
    ObjectType("Viewer", { description: "Who asks.", simpleResolvers: true })
], ViewerType);
export { ViewerType };
//# sourceMappingURL=viewer.type.js.map