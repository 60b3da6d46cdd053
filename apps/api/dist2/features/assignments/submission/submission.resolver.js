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
import { loadAll } from "../../../graph/reading/load.js";
import { isKnown } from "../is-known.js";
import { PieceOfWorkType } from "../piece/piece.type.js";
import { submissionsOf } from "./submission.query.js";
import { SubmissionType } from "./submission.type.js";
/** What was handed in for pieces of work. */
let PieceSubmissionsResolver = class PieceSubmissionsResolver {
    async submissions(pieces, context) {
        const ids = pieces.map(({ id }) => id);
        const lists = await loadAll(submissionsOf, ids, context);
        return pieces.map(({ asOf }, at) => (lists[at] ?? [])
            .filter(({ recordedAt }) => isKnown(recordedAt, asOf))
            .map((row) => {
            const { withdrawalRecordedAt: when } = row;
            return when === null || isKnown(when, asOf)
                ? row
                : { ...row, withdrawnOn: null, whyWithdrawn: null };
        }));
    }
};
__decorate([
    Costs({ assumedSize: 2 }),
    Batched(),
    FieldResolver(() => [SubmissionType], {
        description: "What was handed in, in the order in which it was recorded; withdrawn scripts among it.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceSubmissionsResolver.prototype, "submissions", null);
PieceSubmissionsResolver = __decorate([
    Resolver(() => PieceOfWorkType)
], PieceSubmissionsResolver);
export { PieceSubmissionsResolver };
//# sourceMappingURL=submission.resolver.js.map