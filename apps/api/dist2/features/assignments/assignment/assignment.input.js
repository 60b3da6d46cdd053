var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
let AssignmentFilter = class AssignmentFilter {
    cohort;
    subject;
    kindCode;
    openOn;
    asOf;
};
__decorate([
    Field(() => String, { nullable: true, description: "Code of the cohort." })
], AssignmentFilter.prototype, "cohort", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of a subject: those that are set its trainees." })
], AssignmentFilter.prototype, "subject", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the kind." })
], AssignmentFilter.prototype, "kindCode", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "Not over on this day: feedback is sent on it or later.",
    })
], AssignmentFilter.prototype, "openOn", void 0);
__decorate([
    Field(() => DateTimeScalar, {
        nullable: true,
        description: "As the record stood at this instant: what was set later is left out, and days are as they were then.",
    })
], AssignmentFilter.prototype, "asOf", void 0);
AssignmentFilter = __decorate([
    InputType("AssignmentFilter", { description: "Which assignments." })
], AssignmentFilter);
export { AssignmentFilter };
//# sourceMappingURL=assignment.input.js.map