var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { reviewLeads } from "@reviewpoint/domain/judgements";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
import { readLeadMentors, readNamings, readSubjects } from "./review-lead.query.js";
import { ReviewPointLeadType } from "./review-lead.type.js";
/** Who leads review points. */
let ReviewPointLeadsResolver = class ReviewPointLeadsResolver {
    async leads(reviewPoints, context) {
        const ids = reviewPoints.map(({ id }) => id);
        const [subjects, namings, mentors] = await Promise.all([
            readSubjects(ids, context),
            readNamings(context.read, ids),
            readLeadMentors(context.read, ids),
        ]);
        const subjectsOf = byPoint(ids, subjects);
        const [namingsOf, mentorsOf] = [byPoint(ids, namings), byPoint(ids, mentors)];
        return ids.map((_, at) => {
            const named = namingsOf[at] ?? [];
            const asked = (subjectsOf[at] ?? []).map(({ subjectId }) => subjectId);
            return reviewLeads(asked, named, mentorsOf[at] ?? []).map((lead) => ({
                ...lead,
                ...namingOf(lead, named),
            }));
        });
    }
    async leadCandidates(reviewPoints, context) {
        const ids = reviewPoints.map(({ id }) => id);
        const [namings, mentors] = await Promise.all([
            readNamings(context.read, ids),
            readLeadMentors(context.read, ids),
        ]);
        const [namingsOf, mentorsOf] = [byPoint(ids, namings), byPoint(ids, mentors)];
        return ids.map((_, at) => {
            const named = namingsOf[at] ?? [];
            const everybody = [...(mentorsOf[at] ?? []), ...named];
            const once = new Map(everybody.map((one) => [`${one.subjectId} ${one.personId}`, one]));
            return [...once.values()].map((one) => {
                const naming = namingOf(one, named);
                return { subjectId: one.subjectId, personId: one.personId, ...naming, isNamed: naming.id !== null };
            });
        });
    }
};
__decorate([
    Costs({ weight: 100, assumedSize: 10 }),
    Batched(),
    FieldResolver(() => [ReviewPointLeadType], {
        description: "Who leads the review point, subject by subject: those named for it, or where nobody is, the subject's lead mentors. Of the subjects in which the viewer may ask it about a trainee.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ReviewPointLeadsResolver.prototype, "leads", null);
__decorate([
    Costs({ weight: 100, assumedSize: 30 }),
    Batched(),
    FieldResolver(() => [ReviewPointLeadType], {
        description: "Who may be named to lead the review point: its subjects' lead mentors, and those named.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ReviewPointLeadsResolver.prototype, "leadCandidates", null);
ReviewPointLeadsResolver = __decorate([
    Resolver(() => ReviewPointType)
], ReviewPointLeadsResolver);
export { ReviewPointLeadsResolver };
/** Rows of review points, point by point. */
const byPoint = (ids, rows) => gathered(ids, rows, ({ reviewPointId }) => reviewPointId);
/** The naming of a person for a subject; without one, nulls. */
function namingOf({ subjectId, personId }, named) {
    const naming = named.find((one) => one.subjectId === subjectId && one.personId === personId);
    return { id: naming?.id ?? null, version: naming?.version ?? null };
}
/** Who a lead is, and of which subject. */
let ReviewPointLeadResolver = class ReviewPointLeadResolver {
    subject(leads, context) {
        return loadAll(subjectById, leads.map(({ subjectId }) => subjectId), context);
    }
    person(leads, context) {
        return peopleNamed(leads.map(({ personId }) => personId), context);
    }
};
__decorate([
    Batched(subjectById),
    FieldResolver(() => SubjectType, { nullable: true, description: "The subject." }),
    __param(0, Root()),
    __param(1, Ctx())
], ReviewPointLeadResolver.prototype, "subject", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who it is." }),
    __param(0, Root()),
    __param(1, Ctx())
], ReviewPointLeadResolver.prototype, "person", null);
ReviewPointLeadResolver = __decorate([
    Resolver(() => ReviewPointLeadType)
], ReviewPointLeadResolver);
export { ReviewPointLeadResolver };
//# sourceMappingURL=review-lead.resolver.js.map