var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { HubType } from "../../partnership/hub/hub.type.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { CellStatus } from "../cell/cell-status.enum.js";
let CompletenessRowType = class CompletenessRowType {
    school;
    assessor;
    hub;
    subject;
    strand;
    due;
    judged;
    judgedLate;
    missing;
    notDue;
    lastJudgedOn;
    status;
};
__decorate([
    Field(() => SchoolType, { nullable: true, description: "The school, when asked by school." })
], CompletenessRowType.prototype, "school", void 0);
__decorate([
    Field(() => PersonType, { nullable: true, description: "The assessor, when asked by assessor." })
], CompletenessRowType.prototype, "assessor", void 0);
__decorate([
    Field(() => HubType, { nullable: true, description: "The hub, when asked by hub." })
], CompletenessRowType.prototype, "hub", void 0);
__decorate([
    Field(() => SubjectType, { nullable: true, description: "The subject, when asked by subject." })
], CompletenessRowType.prototype, "subject", void 0);
__decorate([
    Field(() => StrandType, { nullable: true, description: "The strand, when asked by strand." })
], CompletenessRowType.prototype, "strand", void 0);
__decorate([
    Field(() => Int, { description: "Judgements due: one a trainee and strand." })
], CompletenessRowType.prototype, "due", void 0);
__decorate([
    Field(() => Int, { description: "Judged on or before the window's last day." })
], CompletenessRowType.prototype, "judged", void 0);
__decorate([
    Field(() => Int, { description: "Judged after the window's last day." })
], CompletenessRowType.prototype, "judgedLate", void 0);
__decorate([
    Field(() => Int, { description: "Not judged though the window has opened." })
], CompletenessRowType.prototype, "missing", void 0);
__decorate([
    Field(() => Int, { description: "Not due: withdrawn, deferred, or the window has not opened." })
], CompletenessRowType.prototype, "notDue", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "Day of the newest judgement; null when there is none.",
    })
], CompletenessRowType.prototype, "lastJudgedOn", void 0);
__decorate([
    Field(() => CellStatus, {
        description: "OK: rows that could tell of few people are left out where the viewer may not see the figures of small groups.",
    })
], CompletenessRowType.prototype, "status", void 0);
CompletenessRowType = __decorate([
    ObjectType("CompletenessRow", {
        description: "Whose judgements are in, late or missing: due = judged + judgedLate + missing; missing is late once the window has closed.",
        simpleResolvers: true,
    })
], CompletenessRowType);
export { CompletenessRowType };
//# sourceMappingURL=completeness-row.type.js.map