var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";
let MovementFilter = class MovementFilter {
    cohort;
    from;
    to;
    strand;
    hub;
    subject;
    schoolUrn;
    asOf;
};
__decorate([
    Field(() => String, { description: "Code of the cohort." })
], MovementFilter.prototype, "cohort", void 0);
__decorate([
    Field(() => String, { description: "Code of the review point moved from." })
], MovementFilter.prototype, "from", void 0);
__decorate([
    Field(() => String, { description: "Code of the review point moved to." })
], MovementFilter.prototype, "to", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the strand; all strands without it." })
], MovementFilter.prototype, "strand", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the hub." })
], MovementFilter.prototype, "hub", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the subject." })
], MovementFilter.prototype, "subject", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Reference number of the school in which trainees were placed when the first review point closed. Refused where the viewer may not see names.",
    })
], MovementFilter.prototype, "schoolUrn", void 0);
__decorate([
    Field(() => DateTimeScalar, {
        nullable: true,
        description: "As the record stood at this instant: what came in later is left out, and what it replaced counts. Today's trainees, places and expected levels. Refused for figures where the viewer may not see those of small groups.",
    })
], MovementFilter.prototype, "asOf", void 0);
MovementFilter = __decorate([
    InputType("MovementFilter", { description: "Whose movement is counted, between which review points." })
], MovementFilter);
export { MovementFilter };
//# sourceMappingURL=movement-filter.input.js.map