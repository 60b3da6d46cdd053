var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
let PersonType = class PersonType {
    id;
    name;
    hidden;
};
__decorate([
    Field(() => ID, { description: "Identifies the person for good." })
], PersonType.prototype, "id", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "null where the viewer may not see names." })
], PersonType.prototype, "name", void 0);
__decorate([
    Field(() => [HiddenType], {
        description: "What of the fields asked for of the person this viewer may not see, and why.",
    })
], PersonType.prototype, "hidden", void 0);
PersonType = __decorate([
    ObjectType("Person", {
        description: "Anyone of the partnership: trainees, mentors, staff.",
        simpleResolvers: true,
    })
], PersonType);
export { PersonType };
export const PersonConnection = connectionType("Person", "people", () => PersonType);
//# sourceMappingURL=person.type.js.map