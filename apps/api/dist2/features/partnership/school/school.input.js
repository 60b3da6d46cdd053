var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType, registerEnumType } from "type-graphql";
/** Orders of a list of schools. */
export const SchoolOrder = { NAME: "NAME", URN: "URN", HUB: "HUB" };
registerEnumType(SchoolOrder, {
    name: "SchoolOrder",
    description: "Order of a list of schools.",
    valuesConfig: {
        NAME: { description: "By name." },
        URN: { description: "By reference number." },
        HUB: { description: "By hub, then by name; those without a hub first." },
    },
});
let SchoolFilter = class SchoolFilter {
    hub;
    search;
};
__decorate([
    Field(() => String, { nullable: true, description: "Code of the hub that the schools belong to." })
], SchoolFilter.prototype, "hub", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Part of the name, or of the reference number." })
], SchoolFilter.prototype, "search", void 0);
SchoolFilter = __decorate([
    InputType("SchoolFilter", { description: "Which schools." })
], SchoolFilter);
export { SchoolFilter };
export const schoolFilterHelp = { nullable: true, description: "Which schools; all without it." };
export const schoolOrderHelp = {
    nullable: true,
    defaultValue: "NAME",
    description: "In which order.",
};
//# sourceMappingURL=school.input.js.map