var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { load, loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { ReviewPointType } from "../../judgements/review-point/review-point.type.js";
import { hubById } from "../../partnership/hub/hub.loader.js";
import { HubType } from "../../partnership/hub/hub.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { readDrafts, readReceivers, readReports, reportById, } from "./subject-report.query.js";
import { ReportReceiverType, SubjectReportDraftType, SubjectReportType } from "./subject-report.type.js";
/** Reports of review points, and what the viewer is writing. */
let ReviewPointReportsResolver = class ReviewPointReportsResolver {
    async subjectReport(id, context) {
        return isUuid(id) ? load(reportById, id, context) : null;
    }
    async reports(reviewPoints, context) {
        const ids = reviewPoints.map(({ id }) => id);
        const reports = await readReports("review_point_id", ids, context);
        return gathered(ids, reports, ({ reviewPointId }) => reviewPointId);
    }
    async reportDrafts(reviewPoints, context) {
        const ids = reviewPoints.map(({ id }) => id);
        const drafts = await readDrafts("review_point_id", ids, context);
        return gathered(ids, drafts, ({ reviewPointId }) => reviewPointId);
    }
};
__decorate([
    Query(() => SubjectReportType, {
        nullable: true,
        description: "A report by its id; null where the viewer does not read it.",
    }),
    __param(0, Arg("id", () => ID, { description: "Its id." })),
    __param(1, Ctx())
], ReviewPointReportsResolver.prototype, "subjectReport", null);
__decorate([
    Costs({ weight: 100, assumedSize: 10 }),
    Batched(),
    FieldResolver(() => [SubjectReportType], {
        description: "Reports on subjects at the review point, the newest first: those that the viewer wrote or was given, and all of them for line managers and the leadership team.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ReviewPointReportsResolver.prototype, "reports", null);
__decorate([
    Costs({ assumedSize: 3 }),
    Batched(),
    FieldResolver(() => [SubjectReportDraftType], {
        description: "What the viewer is writing on subjects at the review point: nobody else's.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ReviewPointReportsResolver.prototype, "reportDrafts", null);
ReviewPointReportsResolver = __decorate([
    Resolver(() => ReviewPointType)
], ReviewPointReportsResolver);
export { ReviewPointReportsResolver };
/** Reports on subjects. */
let SubjectReportsResolver = class SubjectReportsResolver {
    async reports(subjects, context) {
        const ids = subjects.map(({ id }) => id);
        const reports = await readReports("subject_id", ids, context);
        return gathered(ids, reports, ({ subjectId }) => subjectId);
    }
    async reportReceivers(subjects, context) {
        const viewer = viewerOf(context);
        const { everyone, subjectIds } = accessOf(viewer).reach({ act: "write-subject-report" });
        const receivers = await readReceivers(context.read, viewer);
        return subjects.map(({ id }) => (everyone || subjectIds.includes(id) ? receivers : []));
    }
};
__decorate([
    Costs({ weight: 100, assumedSize: 10 }),
    Batched(),
    FieldResolver(() => [SubjectReportType], {
        description: "Reports on the subject at all review points, the newest first: those that the viewer reads.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], SubjectReportsResolver.prototype, "reports", null);
__decorate([
    Costs({ weight: 100, assumedSize: 20 }),
    Batched(),
    FieldResolver(() => [ReportReceiverType], {
        description: "To whom reports on the subject may be given today: by role and hub. Empty for subjects on which the viewer writes none.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], SubjectReportsResolver.prototype, "reportReceivers", null);
SubjectReportsResolver = __decorate([
    Resolver(() => SubjectType)
], SubjectReportsResolver);
export { SubjectReportsResolver };
/** On which subject a draft is. */
let SubjectReportDraftResolver = class SubjectReportDraftResolver {
    subject(drafts, context) {
        return loadAll(subjectById, drafts.map(({ subjectId }) => subjectId), context);
    }
};
__decorate([
    Batched(subjectById),
    FieldResolver(() => SubjectType, { nullable: true, description: "The subject." }),
    __param(0, Root()),
    __param(1, Ctx())
], SubjectReportDraftResolver.prototype, "subject", null);
SubjectReportDraftResolver = __decorate([
    Resolver(() => SubjectReportDraftType)
], SubjectReportDraftResolver);
export { SubjectReportDraftResolver };
/** Who may be given a report. */
let ReportReceiverResolver = class ReportReceiverResolver {
    person(receivers, context) {
        return peopleNamed(receivers.map(({ personId }) => personId), context);
    }
    hub(receivers, context) {
        return loadAll(hubById, receivers.map(({ hubId }) => hubId), context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who it is." }),
    __param(0, Root()),
    __param(1, Ctx())
], ReportReceiverResolver.prototype, "person", null);
__decorate([
    Batched(hubById),
    FieldResolver(() => HubType, {
        nullable: true,
        description: "The hub of the role; null for one at the provider as a whole.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ReportReceiverResolver.prototype, "hub", null);
ReportReceiverResolver = __decorate([
    Resolver(() => ReportReceiverType)
], ReportReceiverResolver);
export { ReportReceiverResolver };
//# sourceMappingURL=reports-of.resolver.js.map