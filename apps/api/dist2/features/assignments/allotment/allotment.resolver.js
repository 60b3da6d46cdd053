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
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { assignmentGuards } from "../assignments.guards.js";
import { isKnown } from "../is-known.js";
import { PieceOfWorkType } from "../piece/piece.type.js";
import { rowsOfPieces } from "../piece/rows-of-pieces.js";
import { allotmentTable } from "./allotment.table.js";
import { MarkerAllotmentType } from "./allotment.type.js";
const allotmentsOf = rowsOfPieces(allotmentTable, {
    guards: assignmentGuards.MarkerAllotment,
    within: [{ act: "read-marking" }],
    isHeld: false,
});
/** Who was to mark pieces of work. */
let PieceAllotmentsResolver = class PieceAllotmentsResolver {
    async allotments(pieces, context) {
        const { allotments: bit } = bitsOf(assignmentGuards.PieceOfWork);
        const ids = pieces.map(({ id, masked }) => ((masked & bit) === 0 ? id : null));
        const lists = await loadAll(allotmentsOf, ids, context);
        return pieces.map(({ asOf }, at) => (lists[at] ?? []).filter(({ recordedAt }) => isKnown(recordedAt, asOf)));
    }
};
__decorate([
    Costs({ assumedSize: 2 }),
    Batched(),
    FieldResolver(() => [MarkerAllotmentType], {
        description: "Who was to mark it, in order; the last counts. Empty where the viewer may not see that.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceAllotmentsResolver.prototype, "allotments", null);
PieceAllotmentsResolver = __decorate([
    Resolver(() => PieceOfWorkType)
], PieceAllotmentsResolver);
export { PieceAllotmentsResolver };
let MarkerAllotmentResolver = class MarkerAllotmentResolver {
    marker(allotments, context) {
        const named = allotments.map((row) => ({ id: row.markerId, row }));
        return peopleOf(named, { guards: assignmentGuards.MarkerAllotment, part: "marker" }, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "The marker, without the name where it may not be seen.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], MarkerAllotmentResolver.prototype, "marker", null);
MarkerAllotmentResolver = __decorate([
    Resolver(() => MarkerAllotmentType)
], MarkerAllotmentResolver);
export { MarkerAllotmentResolver };
//# sourceMappingURL=allotment.resolver.js.map