var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
import { ReportWayEnum } from "./subject-report.type.js";
let WriteSubjectReportInput = class WriteSubjectReportInput extends ChangeInput {
    reviewPointId;
    subjectId;
    account;
};
__decorate([
    Field(() => ID, { description: "The review point." })
], WriteSubjectReportInput.prototype, "reviewPointId", void 0);
__decorate([
    Field(() => ID, { description: "The subject." })
], WriteSubjectReportInput.prototype, "subjectId", void 0);
__decorate([
    Field(() => String, { description: "The words." })
], WriteSubjectReportInput.prototype, "account", void 0);
WriteSubjectReportInput = __decorate([
    InputType("WriteSubjectReportInput", { description: "What is written on a subject at a review point." })
], WriteSubjectReportInput);
export { WriteSubjectReportInput };
let GiveSubjectReportInput = class GiveSubjectReportInput extends ChangeInput {
    reviewPointId;
    subjectId;
    readerIds;
    way;
    occasion;
    givenOn;
};
__decorate([
    Field(() => ID, { description: "The review point." })
], GiveSubjectReportInput.prototype, "reviewPointId", void 0);
__decorate([
    Field(() => ID, { description: "The subject." })
], GiveSubjectReportInput.prototype, "subjectId", void 0);
__decorate([
    Field(() => [ID], {
        description: "To whom, by their ids: those of reportReceivers.",
    })
], GiveSubjectReportInput.prototype, "readerIds", void 0);
__decorate([
    Field(() => ReportWayEnum, { description: "How it is given." })
], GiveSubjectReportInput.prototype, "way", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "At which meeting, or where it is said." })
], GiveSubjectReportInput.prototype, "occasion", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it is given: a letter goes today." })
], GiveSubjectReportInput.prototype, "givenOn", void 0);
GiveSubjectReportInput = __decorate([
    InputType("GiveSubjectReportInput", {
        description: "The viewer's draft on a subject at a review point: to whom it is given, how and when.",
    })
], GiveSubjectReportInput);
export { GiveSubjectReportInput };
//# sourceMappingURL=report.inputs.js.map