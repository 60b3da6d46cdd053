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
import sql from "sql-template-tag";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { load, loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { assignmentById } from "../assignment/assignment.loader.js";
import { AssignmentType } from "../assignment/assignment.type.js";
import { assignmentGuards } from "../assignments.guards.js";
import { PieceFilter } from "./piece.input.js";
import { pieceById } from "./piece.loader.js";
import { pieceListing } from "./piece.query.js";
import { PieceOfWorkConnection, PieceOfWorkType } from "./piece.type.js";
import { showPiece } from "./show-piece.js";
let PieceOfWorkResolver = class PieceOfWorkResolver {
    async pieceOfWork(id, context) {
        return isUuid(id) ? load(pieceById, id, context) : null;
    }
    assignment(pieces, context) {
        const ids = pieces.map(({ assignmentId }) => assignmentId);
        return loadAll(assignmentById, ids, context);
    }
    trainee(pieces, context) {
        const ids = pieces.map(({ traineeId }) => traineeId);
        return loadAll(traineeById, ids, context);
    }
    marker(pieces, context) {
        const named = pieces.map((row) => ({ id: row.markingState === null ? null : row.markerId, row }));
        return peopleOf(named, { guards: assignmentGuards.PieceOfWork, part: "marker" }, context);
    }
};
__decorate([
    Query(() => PieceOfWorkType, {
        nullable: true,
        description: "One piece of work; null outside the viewer's scope.",
    }),
    __param(0, Arg("id", () => ID, { description: "The piece's id." })),
    __param(1, Ctx())
], PieceOfWorkResolver.prototype, "pieceOfWork", null);
__decorate([
    Batched(),
    FieldResolver(() => AssignmentType, { description: "The assignment that it is work on." }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceOfWorkResolver.prototype, "assignment", null);
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, { description: "Whose work it is." }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceOfWorkResolver.prototype, "trainee", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "Who is to mark it; null while nobody is, and where the viewer may not see that.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceOfWorkResolver.prototype, "marker", null);
PieceOfWorkResolver = __decorate([
    Resolver(() => PieceOfWorkType)
], PieceOfWorkResolver);
export { PieceOfWorkResolver };
/** The pieces of work of assignments. */
let AssignmentPiecesResolver = class AssignmentPiecesResolver {
    async pieces(assignments, page, filter, context) {
        const viewer = viewerOf(context);
        const listing = pieceListing(viewer, filter, assignmentGuards.Assignment.pieces);
        const ids = assignments.map(({ id }) => id);
        const parent = sql `piece.assignment_id`;
        const pages = await readPages(context.read, listing, parent, ids, page);
        return pages.map((found) => found.map((row) => showPiece(row, viewer.today)));
    }
};
__decorate([
    Costs({ weight: 400 }),
    Batched(),
    FieldResolver(() => PieceOfWorkConnection, {
        description: "The trainees' pieces of work within the viewer's scope, missing ones among them.",
    }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => PieceFilter, { nullable: true, description: "Which; all of them without it." })),
    __param(3, Ctx())
], AssignmentPiecesResolver.prototype, "pieces", null);
AssignmentPiecesResolver = __decorate([
    Resolver(() => AssignmentType)
], AssignmentPiecesResolver);
export { AssignmentPiecesResolver };
//# sourceMappingURL=piece.resolver.js.map