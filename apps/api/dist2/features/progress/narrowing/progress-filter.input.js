var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";
let ProgressFilter = class ProgressFilter {
    cohort;
    reviewPoint;
    strand;
    hub;
    subject;
    schoolUrn;
    asOf;
};
__decorate([
    Field(() => String, { description: "Code of the cohort." })
], ProgressFilter.prototype, "cohort", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the review point." })
], ProgressFilter.prototype, "reviewPoint", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the strand." })
], ProgressFilter.prototype, "strand", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the hub." })
], ProgressFilter.prototype, "hub", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the subject." })
], ProgressFilter.prototype, "subject", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Reference number of the school in which trainees were placed when the review point closed. Refused where the viewer may not see names.",
    })
], ProgressFilter.prototype, "schoolUrn", void 0);
__decorate([
    Field(() => DateTimeScalar, {
        nullable: true,
        description: "As the record stood at this instant: what came in later is left out, and what it replaced counts. Today's trainees, places and expected levels. Refused for figures where the viewer may not see those of small groups.",
    })
], ProgressFilter.prototype, "asOf", void 0);
ProgressFilter = __decorate([
    InputType("ProgressFilter", {
        description: "Whose standings are counted: those of one cohort, narrowed by what is named.",
    })
], ProgressFilter);
export { ProgressFilter };
//# sourceMappingURL=progress-filter.input.js.map