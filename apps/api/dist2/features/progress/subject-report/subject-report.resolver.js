var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { sha256 } from "@reviewpoint/domain/moderation";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reviewPointById } from "../../judgements/review-point/review-point.loader.js";
import { ReviewPointType } from "../../judgements/review-point/review-point.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { SubjectAnalysisType } from "../subject-cohort/subject-analysis.type.js";
import { reportContent } from "./report-content.js";
import { SubjectReportType } from "./subject-report.type.js";
/** What a report says, of what and to whom. */
let SubjectReportResolver = class SubjectReportResolver {
    reviewPoint(reports, context) {
        const ids = reports.map(({ reviewPointId }) => reviewPointId);
        return loadAll(reviewPointById, ids, context);
    }
    subject(reports, context) {
        const ids = reports.map(({ subjectId }) => subjectId);
        return loadAll(subjectById, ids, context);
    }
    author(reports, context) {
        return peopleNamed(reports.map(({ authorId }) => authorId), context);
    }
    async readers(reports, context) {
        const lists = reports.map((report) => reportContent(report).readers);
        return Promise.all(lists.map(async (ids) => (await peopleNamed(ids, context)).flatMap((person) => person ?? [])));
    }
    account(reports) {
        return reports.map((report) => reportContent(report).account);
    }
    async analysis(reports, context) {
        const [read, viewer] = [await traineesRead(reports, context), viewerOf(context)];
        return reports.map((report) => {
            const { analysis } = reportContent(report);
            return {
                ...analysis,
                trainees: analysis.trainees.filter(({ traineeId }) => read.has(traineeId)),
                others: seesOthers(viewer, report) ? analysis.others : notShown,
            };
        });
    }
    async content(reports, context) {
        const [read, viewer] = [await traineesRead(reports, context), viewerOf(context)];
        return reports.map((report) => {
            const readsAll = reportContent(report).analysis.trainees.every(({ traineeId }) => read.has(traineeId));
            return readsAll && seesOthers(viewer, report) ? report.content : null;
        });
    }
    holds(reports) {
        return reports.map((report) => sha256(report.content) === report.sha256);
    }
};
__decorate([
    Batched(reviewPointById),
    FieldResolver(() => ReviewPointType, { nullable: true, description: "The review point." }),
    __param(0, Root()),
    __param(1, Ctx())
], SubjectReportResolver.prototype, "reviewPoint", null);
__decorate([
    Batched(subjectById),
    FieldResolver(() => SubjectType, { nullable: true, description: "The subject." }),
    __param(0, Root()),
    __param(1, Ctx())
], SubjectReportResolver.prototype, "subject", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Whose report it is." }),
    __param(0, Root()),
    __param(1, Ctx())
], SubjectReportResolver.prototype, "author", null);
__decorate([
    Batched(),
    FieldResolver(() => [PersonType], { description: "To whom it was given." }),
    __param(0, Root()),
    __param(1, Ctx())
], SubjectReportResolver.prototype, "readers", null);
__decorate([
    Batched(),
    FieldResolver(() => String, { description: "What its author wrote." }),
    __param(0, Root())
], SubjectReportResolver.prototype, "account", null);
__decorate([
    Costs({ weight: 100 }),
    Batched(),
    FieldResolver(() => SubjectAnalysisType, {
        description: "The figures as they were when it was given. Of single trainees, those whose record the viewer may read.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], SubjectReportResolver.prototype, "analysis", null);
__decorate([
    Costs({ weight: 100 }),
    Batched(),
    FieldResolver(() => String, {
        nullable: true,
        description: "What was frozen, letter by letter: canonical JSON, trainees by their ids. null where the viewer may not see all that is in it.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], SubjectReportResolver.prototype, "content", null);
__decorate([
    Costs({ weight: 20 }),
    Batched(),
    FieldResolver(() => Boolean, { description: "Whether the content is what its hash says." }),
    __param(0, Root())
], SubjectReportResolver.prototype, "holds", null);
SubjectReportResolver = __decorate([
    Resolver(() => SubjectReportType)
], SubjectReportResolver);
export { SubjectReportResolver };
/** Those of the trainees in reports whose record the viewer may read. */
async function traineesRead(reports, context) {
    const ids = reports.flatMap((report) => reportContent(report).analysis.trainees.map(({ traineeId }) => traineeId));
    const trainees = await loadAll(traineeById, [...new Set(ids)], context);
    return new Set(trainees.flatMap((trainee) => (trainee ? [trainee.id] : [])));
}
/**
 * Whether a viewer sees the subject beside all others: its author, for whom it was suppressed when it was frozen, and
 * whoever may analyse every subject. Another would learn from it of those whom they may not see.
 */
function seesOthers(viewer, { authorId }) {
    return viewer.personId === authorId || accessOf(viewer).reach({ act: "analyse-subject" }).everyone;
}
const notShown = { status: "SUPPRESSED", verdict: null };
//# sourceMappingURL=subject-report.resolver.js.map