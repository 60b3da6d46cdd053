var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { CopyStateEnum } from "../copy/copy-state.enum.js";
import { ObservationKindEnum } from "./observation-kind.enum.js";
let ObservationFilter = class ObservationFilter {
    kind;
    from;
    until;
    cohort;
    hub;
    subject;
    observerId;
    copyState;
    history;
    asOf;
};
__decorate([
    Field(() => ObservationKindEnum, { nullable: true, description: "The kind." })
], ObservationFilter.prototype, "kind", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "On this day or later." })
], ObservationFilter.prototype, "from", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "On this day or before." })
], ObservationFilter.prototype, "until", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the trainee's cohort." })
], ObservationFilter.prototype, "cohort", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the trainee's hub." })
], ObservationFilter.prototype, "hub", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the trainee's subject." })
], ObservationFilter.prototype, "subject", void 0);
__decorate([
    Field(() => ID, {
        nullable: true,
        description: "Who observed. Refused where the viewer may not see names.",
    })
], ObservationFilter.prototype, "observerId", void 0);
__decorate([
    Field(() => CopyStateEnum, {
        nullable: true,
        description: "Where the written copy stands today, e.g. LATE for those to be chased.",
    })
], ObservationFilter.prototype, "copyState", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: "Withdrawn observations as well." })
], ObservationFilter.prototype, "history", void 0);
__decorate([
    Field(() => DateTimeScalar, {
        nullable: true,
        description: "As the record stood at this instant: what came in later is left out. Today's trainees, within today's scope; states as of today.",
    })
], ObservationFilter.prototype, "asOf", void 0);
ObservationFilter = __decorate([
    InputType("ObservationFilter", { description: "Which observations." })
], ObservationFilter);
export { ObservationFilter };
//# sourceMappingURL=observation.input.js.map