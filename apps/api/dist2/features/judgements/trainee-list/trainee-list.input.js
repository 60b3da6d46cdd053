var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, InputType, registerEnumType } from "type-graphql";
import { TraineeStatusEnum } from "../../partnership/trainee/trainee-status.enum.js";
import { StandingStateEnum } from "../standing/standing-state.enum.js";
/** Orders of a list of trainees. */
export const TraineeOrder = { NAME: "NAME", REFERENCE: "REFERENCE", SUBJECT: "SUBJECT", HUB: "HUB" };
registerEnumType(TraineeOrder, {
    name: "TraineeOrder",
    description: "Order of a list of trainees. Where the viewer may not see names, order tells nothing of them.",
    valuesConfig: {
        NAME: { description: "By family name, then given names." },
        REFERENCE: { description: "By the provider's own identifier." },
        SUBJECT: { description: "By subject, then by name." },
        HUB: { description: "By hub, then by name." },
    },
});
let TraineeFilter = class TraineeFilter {
    cohort;
    hub;
    subject;
    schoolUrn;
    status;
    search;
    reviewPoint;
    strand;
    state;
    level;
    belowExpected;
};
__decorate([
    Field(() => String, { nullable: true, description: "Code of the cohort." })
], TraineeFilter.prototype, "cohort", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the hub." })
], TraineeFilter.prototype, "hub", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the subject." })
], TraineeFilter.prototype, "subject", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Reference number of a school in which they are placed at some time.",
    })
], TraineeFilter.prototype, "schoolUrn", void 0);
__decorate([
    Field(() => TraineeStatusEnum, { nullable: true, description: "Where they stand with the provider." })
], TraineeFilter.prototype, "status", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Part of a name or of the provider's identifier." })
], TraineeFilter.prototype, "search", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "At this review point …" })
], TraineeFilter.prototype, "reviewPoint", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "… on this strand (on any without it) …" })
], TraineeFilter.prototype, "strand", void 0);
__decorate([
    Field(() => StandingStateEnum, { nullable: true, description: "… in this state …" })
], TraineeFilter.prototype, "state", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "… or at this level …" })
], TraineeFilter.prototype, "level", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: "… or below (true) or at or above (false) the expected level.",
    })
], TraineeFilter.prototype, "belowExpected", void 0);
TraineeFilter = __decorate([
    InputType("TraineeFilter", {
        description: "Which trainees. Where the viewer may not see names, only cohort, hub, subject and status are taken.",
    })
], TraineeFilter);
export { TraineeFilter };
export const filterHelp = {
    nullable: true,
    description: "Which trainees; all in scope without it.",
};
export const orderHelp = { nullable: true, defaultValue: "NAME", description: "In which order." };
//# sourceMappingURL=trainee-list.input.js.map