var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { load, loadAll } from "../../../graph/reading/load.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { cohortById } from "../../partnership/cohort/cohort.loader.js";
import { CohortType } from "../../partnership/cohort/cohort.type.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { AssignmentFilter } from "./assignment.input.js";
import { assignmentById, strandsOfAssignments, subjectsOfAssignments } from "./assignment.loader.js";
import { assignmentListing, readCalendars } from "./assignment.query.js";
import { AssignmentCalendarType, AssignmentConnection, AssignmentType } from "./assignment.type.js";
import { showAssignment } from "./show-assignment.js";
let AssignmentResolver = class AssignmentResolver {
    async assignments(page, filter, context) {
        const rows = await readPage(context.read, assignmentListing(filter), page);
        return rows.map(showAssignment);
    }
    async assignment(id, context) {
        return isUuid(id) ? load(assignmentById, id, context) : null;
    }
    cohort(assignments, context) {
        const ids = assignments.map(({ cohortId }) => cohortId);
        return loadAll(cohortById, ids, context);
    }
    subjects(assignments, context) {
        const ids = assignments.map(({ id }) => id);
        return loadAll(subjectsOfAssignments, ids, context);
    }
    strands(assignments, context) {
        const ids = assignments.map(({ id }) => id);
        return loadAll(strandsOfAssignments, ids, context);
    }
    async calendars(assignments, context) {
        const ids = assignments.map(({ id }) => id);
        return gathered(ids, await readCalendars(ids, context), ({ assignmentId }) => assignmentId);
    }
};
__decorate([
    Costs({ weight: 100 }),
    Query(() => AssignmentConnection, {
        description: "The written assignments that are set, the last for handing in first.",
    }),
    __param(0, Args(() => PageArguments)),
    __param(1, Arg("filter", () => AssignmentFilter, { nullable: true, description: "Which; all of them without it." })),
    __param(2, Ctx())
], AssignmentResolver.prototype, "assignments", null);
__decorate([
    Query(() => AssignmentType, { nullable: true, description: "One assignment; null where there is none." }),
    __param(0, Arg("id", () => ID, { description: "The assignment's id." })),
    __param(1, Ctx())
], AssignmentResolver.prototype, "assignment", null);
__decorate([
    Batched(cohortById),
    FieldResolver(() => CohortType, { description: "The cohort that it is set." }),
    __param(0, Root()),
    __param(1, Ctx())
], AssignmentResolver.prototype, "cohort", null);
__decorate([
    Costs({ assumedSize: 3 }),
    Batched(),
    FieldResolver(() => [SubjectType], {
        description: "The subjects whose trainees it is set; none where it is set the whole cohort.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], AssignmentResolver.prototype, "subjects", null);
__decorate([
    Costs({ assumedSize: 3 }),
    Batched(),
    FieldResolver(() => [StrandType], { description: "The strands of the framework that it is about." }),
    __param(0, Root()),
    __param(1, Ctx())
], AssignmentResolver.prototype, "strands", null);
__decorate([
    Costs({ assumedSize: 2 }),
    Batched(),
    FieldResolver(() => [AssignmentCalendarType], {
        description: "Its days as they were set and changed, in order.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], AssignmentResolver.prototype, "calendars", null);
AssignmentResolver = __decorate([
    Resolver(() => AssignmentType)
], AssignmentResolver);
export { AssignmentResolver };
//# sourceMappingURL=assignment.resolver.js.map