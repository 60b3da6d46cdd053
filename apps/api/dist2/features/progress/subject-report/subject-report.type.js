var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { reportWays } from "@reviewpoint/domain/progress";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { upperFirst } from "../../../graph/writing/mutation/payload.type.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";
/** How a report is given. */
export const ReportWayEnum = {
    LETTER: "letter",
    MEETING: "meeting",
    SPOKEN: "spoken",
};
registerEnumType(ReportWayEnum, {
    name: "ReportWay",
    description: "How a report is given to those whom it is for.",
    valuesConfig: {
        LETTER: { description: `${upperFirst(reportWays.letter)}, and nothing of what it says.` },
        MEETING: { description: `${upperFirst(reportWays.meeting)}.` },
        SPOKEN: { description: `${upperFirst(reportWays.spoken)}.` },
    },
});
let SubjectReportDraftType = class SubjectReportDraftType {
    id;
    account;
    savedAt;
    version;
};
__decorate([
    Field(() => ID, { description: "Identifies it for good." })
], SubjectReportDraftType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "The words." })
], SubjectReportDraftType.prototype, "account", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was last kept." })
], SubjectReportDraftType.prototype, "savedAt", void 0);
__decorate([
    Field(() => Int, { description: "How often it was kept: what a write expects." })
], SubjectReportDraftType.prototype, "version", void 0);
SubjectReportDraftType = __decorate([
    ObjectType("SubjectReportDraft", {
        description: "What a lead mentor is writing on a subject at a review point: shown to its author alone.",
        simpleResolvers: true,
    })
], SubjectReportDraftType);
export { SubjectReportDraftType };
let SubjectReportType = class SubjectReportType {
    id;
    way;
    occasion;
    givenOn;
    sha256;
    recordedAt;
    isCurrent;
};
__decorate([
    Field(() => ID, { description: "Identifies it for good." })
], SubjectReportType.prototype, "id", void 0);
__decorate([
    Field(() => ReportWayEnum, { description: "How it was given." })
], SubjectReportType.prototype, "way", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "At which meeting, or where it was said; null where nothing was said of it.",
    })
], SubjectReportType.prototype, "occasion", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it was given." })
], SubjectReportType.prototype, "givenOn", void 0);
__decorate([
    Field(() => String, { description: "SHA-256 of the content as UTF-8, in hexadecimal." })
], SubjectReportType.prototype, "sha256", void 0);
__decorate([
    Field(() => DateTimeScalar, {
        description: "The instant at which it was recorded, and its figures frozen.",
    })
], SubjectReportType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether no other report of its author's has taken its place." })
], SubjectReportType.prototype, "isCurrent", void 0);
SubjectReportType = __decorate([
    ObjectType("SubjectReport", {
        description: "A lead mentor's report on their subject at a review point as it was given. Never changed, only replaced by another one.",
        simpleResolvers: true,
    })
], SubjectReportType);
export { SubjectReportType };
let ReportReceiverType = class ReportReceiverType {
    role;
};
__decorate([
    Field(() => RoleEnum, { description: "The role that says so." })
], ReportReceiverType.prototype, "role", void 0);
ReportReceiverType = __decorate([
    ObjectType("ReportReceiver", {
        description: "Somebody to whom reports on subjects may be given.",
        simpleResolvers: true,
    })
], ReportReceiverType);
export { ReportReceiverType };
//# sourceMappingURL=subject-report.type.js.map