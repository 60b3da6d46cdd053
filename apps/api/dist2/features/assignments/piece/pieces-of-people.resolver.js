var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { assignmentGuards } from "../assignments.guards.js";
import { PieceFilter } from "./piece.input.js";
import { pieceListing } from "./piece.query.js";
import { PieceOfWorkConnection } from "./piece.type.js";
import { showPiece } from "./show-piece.js";
/** Trainees' own work on what they are set. */
let TraineeAssignmentsResolver = class TraineeAssignmentsResolver {
    async assignments(trainees, page, filter, context) {
        const viewer = viewerOf(context);
        const listing = pieceListing(viewer, filter, partnershipGuards.Trainee.assignments);
        const ids = trainees.map(({ id }) => id);
        const pages = await readPages(context.read, listing, sql `piece.trainee_id`, ids, page);
        return pages.map((found) => found.map((row) => showPiece(row, viewer.today)));
    }
};
__decorate([
    Costs({ weight: 400 }),
    Batched(),
    FieldResolver(() => PieceOfWorkConnection, {
        description: "The trainee's work on the assignments that they are set, the next to be marked first.",
    }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => PieceFilter, { nullable: true, description: "Which; all of them without it." })),
    __param(3, Ctx())
], TraineeAssignmentsResolver.prototype, "assignments", null);
TraineeAssignmentsResolver = __decorate([
    Resolver(() => TraineeType)
], TraineeAssignmentsResolver);
export { TraineeAssignmentsResolver };
/** What people are to mark: their desk. */
let PersonMarkingResolver = class PersonMarkingResolver {
    async marking(people, page, filter, context) {
        const viewer = viewerOf(context);
        const listing = pieceListing(viewer, filter, assignmentGuards.Person.marking);
        const ids = people.map(({ id }) => id);
        const pages = await readPages(context.read, listing, sql `allotted.marker_id`, ids, page);
        return pages.map((found) => found.map((row) => showPiece(row, viewer.today)));
    }
};
__decorate([
    Costs({ weight: 400 }),
    Batched(),
    FieldResolver(() => PieceOfWorkConnection, {
        description: "The pieces of work that this person is to mark, or has marked, the next first.",
    }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => PieceFilter, { nullable: true, description: "Which; all of them without it." })),
    __param(3, Ctx())
], PersonMarkingResolver.prototype, "marking", null);
PersonMarkingResolver = __decorate([
    Resolver(() => PersonType)
], PersonMarkingResolver);
export { PersonMarkingResolver };
//# sourceMappingURL=pieces-of-people.resolver.js.map