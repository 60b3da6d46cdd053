var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType, registerEnumType } from "type-graphql";
import { RoleEnum } from "./role.enum.js";
/** Orders of a list of people. */
export const PersonOrder = { NAME: "NAME", GIVEN_NAMES: "GIVEN_NAMES" };
registerEnumType(PersonOrder, {
    name: "PersonOrder",
    description: "Order of a list of people. Where the viewer may not see names, order tells nothing of them.",
    valuesConfig: {
        NAME: { description: "By family name, then given names." },
        GIVEN_NAMES: { description: "By given names, then family name." },
    },
});
let PersonFilter = class PersonFilter {
    role;
    hub;
    subject;
    search;
};
__decorate([
    Field(() => RoleEnum, { nullable: true, description: "Those who hold this role today." })
], PersonFilter.prototype, "role", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Code of a hub at which they hold a role today; with role, that role.",
    })
], PersonFilter.prototype, "hub", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Code of a subject in which they hold a role today; with role, that role.",
    })
], PersonFilter.prototype, "subject", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Part of a name. Refused where the viewer may not see names.",
    })
], PersonFilter.prototype, "search", void 0);
PersonFilter = __decorate([
    InputType("PersonFilter", { description: "Which people." })
], PersonFilter);
export { PersonFilter };
//# sourceMappingURL=person.input.js.map