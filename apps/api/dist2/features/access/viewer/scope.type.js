var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
import { HubType } from "../../partnership/hub/hub.type.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { ScopeKindEnum } from "./scope-kind.enum.js";
let ScopeType = class ScopeType {
    kind;
    description;
    seesNames;
    hubs;
    subjects;
    schools;
};
__decorate([
    Field(() => ScopeKindEnum, { description: "How far it reaches at its widest." })
], ScopeType.prototype, "kind", void 0);
__decorate([
    Field(() => String, { description: "The scope in words, e.g. The trainees of East Kent." })
], ScopeType.prototype, "description", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether names are shown, and small groups counted." })
], ScopeType.prototype, "seesNames", void 0);
__decorate([
    Field(() => [HubType], { description: "The viewer's own hubs." })
], ScopeType.prototype, "hubs", void 0);
__decorate([
    Field(() => [SubjectType], { description: "The viewer's own subjects." })
], ScopeType.prototype, "subjects", void 0);
__decorate([
    Field(() => [SchoolType], { description: "The viewer's own schools." })
], ScopeType.prototype, "schools", void 0);
ScopeType = __decorate([
    ObjectType("Scope", { description: "Whose trainees a viewer may see.", simpleResolvers: true })
], ScopeType);
export { ScopeType };
//# sourceMappingURL=scope.type.js.map