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
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { CohortType } from "../../partnership/cohort/cohort.type.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { boardListing, readBoards, withRecord } from "./board.query.js";
import { BoardConnection, BoardType } from "./board.type.js";
import { cohortsOfBoard } from "./board-cohort.query.js";
const asOfDescription = "As the record stood at this instant; now without it.";
let BoardResolver = class BoardResolver {
    async boards(page, asOf, context) {
        const rows = await readPage(context.read, boardListing(asOf ?? null), page);
        const shown = await withRecord(context.read, rows.nodes, asOf ?? null);
        const byId = new Map(shown.map((board) => [board.id, board]));
        return rows.map(({ id }) => byId.get(id));
    }
    async board(id, asOf, context) {
        if (!isUuid(id))
            return null;
        const [board] = await readBoards(context.read, [id], asOf ?? null);
        return board ?? null;
    }
    calledBy(boards, context) {
        const ids = boards.map(({ recordedBy }) => recordedBy);
        return peopleNamed(ids, context);
    }
    cohorts(boards, context) {
        const ids = boards.map(({ id }) => id);
        return cohortsOfBoard(ids, context);
    }
};
__decorate([
    Costs({ weight: 400 }),
    Query(() => BoardConnection, { description: "Boards, the newest day first." }),
    __param(0, Args(() => PageArguments)),
    __param(1, Arg("asOf", () => DateTimeScalar, { nullable: true, description: asOfDescription })),
    __param(2, Ctx())
], BoardResolver.prototype, "boards", null);
__decorate([
    Costs({ weight: 400 }),
    Query(() => BoardType, { nullable: true, description: "One board; null where there is none." }),
    __param(0, Arg("id", () => ID, { description: "The board's id." })),
    __param(1, Arg("asOf", () => DateTimeScalar, { nullable: true, description: asOfDescription })),
    __param(2, Ctx())
], BoardResolver.prototype, "board", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "Who called it; null for a service token.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], BoardResolver.prototype, "calledBy", null);
__decorate([
    Costs({ assumedSize: 2 }),
    Batched(),
    FieldResolver(() => [CohortType], { description: "The cohorts about whose trainees it decides." }),
    __param(0, Root()),
    __param(1, Ctx())
], BoardResolver.prototype, "cohorts", null);
BoardResolver = __decorate([
    Resolver(() => BoardType)
], BoardResolver);
export { BoardResolver };
//# sourceMappingURL=board.resolver.js.map