var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
let SchoolType = class SchoolType {
    id;
    urn;
    name;
};
__decorate([
    Field(() => ID, { description: "Identifies the school for good." })
], SchoolType.prototype, "id", void 0);
__decorate([
    Field(() => String, {
        description: "Unique reference number: six digits, given by the Department for Education.",
    })
], SchoolType.prototype, "urn", void 0);
__decorate([
    Field(() => String, { description: "The school's name." })
], SchoolType.prototype, "name", void 0);
SchoolType = __decorate([
    ObjectType("School", { description: "A school in which trainees are placed.", simpleResolvers: true })
], SchoolType);
export { SchoolType };
export const SchoolConnection = connectionType("School", "schools", () => SchoolType);
//# sourceMappingURL=school.type.js.map