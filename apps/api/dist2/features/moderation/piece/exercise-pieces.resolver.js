var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { neutralPartName } from "@reviewpoint/domain/moderation";
import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { partNames } from "../plan/figures/part-names.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { PieceFilter } from "./piece.input.js";
import { pieceListing } from "./piece.query.js";
import { ModerationPieceConnection } from "./piece.type.js";
import { showPiece } from "./show-piece.js";
/** The pieces of exercises. */
let ExercisePiecesResolver = class ExercisePiecesResolver {
    async pieces(exercises, page, filter, context) {
        const listing = pieceListing(viewerOf(context), filter);
        const ids = exercises.map(({ id }) => id);
        const pages = await readPages(context.read, listing, sql `moderation_piece.exercise_id`, ids, page);
        const names = await Promise.all(exercises.map((exercise) => partNames(context, exercise, [])));
        return pages.map((found, at) => found.map((row) => {
            const name = namesOf(names[at] ?? neutralPartName, row);
            return showPiece(row, exercises[at]?.policy ?? noRules, name);
        }));
    }
};
__decorate([
    Costs({ weight: 200 }),
    Batched(),
    FieldResolver(() => ModerationPieceConnection, {
        description: "The pieces of the sample that was accepted, and those that were added, in the order of their keys.",
    }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => PieceFilter, { nullable: true, description: "Which pieces; the sample without it." })),
    __param(3, Ctx())
], ExercisePiecesResolver.prototype, "pieces", null);
ExercisePiecesResolver = __decorate([
    Resolver(() => ExerciseType)
], ExercisePiecesResolver);
export { ExercisePiecesResolver };
const noRules = { mustIncludes: [], minimums: [], passMark: null };
/** A piece's own groups are named with its own numbers; of others', no more is said than what they are. */
const namesOf = (names, { assessorId, assessorNumber }) => (part) => {
    const { over, value } = part;
    if (value === null)
        return neutralPartName(part);
    if (over === "assessor")
        return value === assessorId ? `assessor ${assessorNumber}` : "another assessor";
    return over === "trainee" || over === "school" ? `its ${over}` : names(part);
};
//# sourceMappingURL=exercise-pieces.resolver.js.map