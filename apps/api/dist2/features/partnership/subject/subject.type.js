var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
let SubjectType = class SubjectType {
    id;
    code;
    name;
};
__decorate([
    Field(() => ID, { description: "Identifies the subject for good." })
], SubjectType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "Short name, unique within the provider: what filters take." })
], SubjectType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "The name of the subject or phase." })
], SubjectType.prototype, "name", void 0);
SubjectType = __decorate([
    ObjectType("Subject", {
        description: "A subject or phase that has a lead mentor.",
        simpleResolvers: true,
    })
], SubjectType);
export { SubjectType };
export const SubjectConnection = connectionType("Subject", "subjects", () => SubjectType);
//# sourceMappingURL=subject.type.js.map