var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { AssignmentType } from "../assignment/assignment.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { readCounts, readMarkerCounts } from "./counts.query.js";
import { AssignmentCountsType, MarkerCountType } from "./counts.type.js";
const none = {
    ...{ pieces: 0, due: 0, missing: 0, handedIn: 0, handedInLate: 0, withdrawn: 0 },
    ...{ notAllotted: 0, toMark: 0, lateToMark: 0, marked: 0, sent: 0 },
};
/** How far assignments are. */
let AssignmentCountsResolver = class AssignmentCountsResolver {
    async counts(assignments, context) {
        const ids = assignments.map(({ id }) => id);
        const counted = new Map((await readCounts(ids, context)).map((row) => [row.assignmentId, row]));
        return ids.map((id) => counted.get(id) ?? none);
    }
    async markers(assignments, context) {
        const ids = assignments.map(({ id }) => id);
        return gathered(ids, await readMarkerCounts(ids, context), ({ assignmentId }) => assignmentId);
    }
};
__decorate([
    Costs({ weight: 400 }),
    Batched(),
    FieldResolver(() => AssignmentCountsType, { description: "How many pieces of work stand where today." }),
    __param(0, Root()),
    __param(1, Ctx())
], AssignmentCountsResolver.prototype, "counts", null);
__decorate([
    Costs({ weight: 400, assumedSize: 12 }),
    Batched(),
    FieldResolver(() => [MarkerCountType], {
        description: "How many pieces of work each marker has in each subject, subject by subject.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], AssignmentCountsResolver.prototype, "markers", null);
AssignmentCountsResolver = __decorate([
    Resolver(() => AssignmentType)
], AssignmentCountsResolver);
export { AssignmentCountsResolver };
let MarkerCountResolver = class MarkerCountResolver {
    marker(counts, context) {
        const ids = counts.map(({ markerId }) => markerId);
        return peopleNamed(ids, context);
    }
    subject(counts, context) {
        const ids = counts.map(({ subjectId }) => subjectId);
        return loadAll(subjectById, ids, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "The marker." }),
    __param(0, Root()),
    __param(1, Ctx())
], MarkerCountResolver.prototype, "marker", null);
__decorate([
    Batched(subjectById),
    FieldResolver(() => SubjectType, { description: "The subject of the trainees." }),
    __param(0, Root()),
    __param(1, Ctx())
], MarkerCountResolver.prototype, "subject", null);
MarkerCountResolver = __decorate([
    Resolver(() => MarkerCountType)
], MarkerCountResolver);
export { MarkerCountResolver };
//# sourceMappingURL=counts.resolver.js.map