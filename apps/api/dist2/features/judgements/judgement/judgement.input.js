var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
/** Orders of a list of judgements. */
export const JudgementOrder = { NEWEST: "NEWEST", OLDEST: "OLDEST", LAST_RECORDED: "LAST_RECORDED" };
registerEnumType(JudgementOrder, {
    name: "JudgementOrder",
    description: "Order of a list of judgements.",
    valuesConfig: {
        NEWEST: { description: "By the day of the judgement, the newest first." },
        OLDEST: { description: "By the day of the judgement, the oldest first." },
        LAST_RECORDED: { description: "By the instant at which it came in, the last first." },
    },
});
let JudgementFilter = class JudgementFilter {
    cohort;
    reviewPoint;
    strand;
    level;
    from;
    until;
    hub;
    subject;
    assessorId;
    history;
    asOf;
};
__decorate([
    Field(() => String, { nullable: true, description: "Code of the cohort." })
], JudgementFilter.prototype, "cohort", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the review point." })
], JudgementFilter.prototype, "reviewPoint", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the strand." })
], JudgementFilter.prototype, "strand", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Code of the level given. Refused where the viewer may not see figures of small groups.",
    })
], JudgementFilter.prototype, "level", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "Judged on this day or later." })
], JudgementFilter.prototype, "from", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "Judged on this day or earlier." })
], JudgementFilter.prototype, "until", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the trainee's hub." })
], JudgementFilter.prototype, "hub", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "Code of the trainee's subject." })
], JudgementFilter.prototype, "subject", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "Who judged. Refused where the viewer may not see names." })
], JudgementFilter.prototype, "assessorId", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        defaultValue: false,
        description: "Superseded judgements as well.",
    })
], JudgementFilter.prototype, "history", void 0);
__decorate([
    Field(() => DateTimeScalar, {
        nullable: true,
        description: "As the record stood at this instant: what came in later is left out, and what it replaced is current. Today's trainees, within today's scope.",
    })
], JudgementFilter.prototype, "asOf", void 0);
JudgementFilter = __decorate([
    InputType("JudgementFilter", { description: "Which judgements." })
], JudgementFilter);
export { JudgementFilter };
export const judgementFilterHelp = {
    nullable: true,
    description: "Which judgements; all current ones without it.",
};
export const judgementOrderHelp = {
    nullable: true,
    defaultValue: "NEWEST",
    description: "In which order.",
};
//# sourceMappingURL=judgement.input.js.map