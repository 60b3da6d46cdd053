import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { assignmentGuards } from "../assignments.guards.js";
import { isKnown } from "../is-known.js";
import { PieceOfWorkType } from "../piece/piece.type.js";
import { type OfPiece, rowsOfPieces } from "../piece/rows-of-pieces.js";
import type { ShownPiece } from "../piece/show-piece.js";
import { type AllotmentRow, allotmentTable } from "./allotment.table.js";
import { MarkerAllotmentType } from "./allotment.type.js";

type ShownAllotment = OfPiece<AllotmentRow>;

const allotmentsOf = rowsOfPieces(allotmentTable, {
  guards: assignmentGuards.MarkerAllotment,
  within: [{ act: "read-marking" }],
  isHeld: false,
});

/** Who was to mark pieces of work. */
@Resolver(() => PieceOfWorkType)
export class PieceAllotmentsResolver {
  @Costs({ assumedSize: 2 })
  @Batched()
  @FieldResolver(() => [MarkerAllotmentType], {
    description: "Who was to mark it, in order; the last counts. Empty where the viewer may not see that.",
  })
  async allotments(
    @Root() pieces: readonly ShownPiece[],
    @Ctx() context: GraphContext,
  ): Promise<ShownAllotment[][]> {
    const { allotments: bit } = bitsOf(assignmentGuards.PieceOfWork);
    const ids = pieces.map(({ id, masked }) => ((masked & bit) === 0 ? id : null));
    const lists = await loadAll(allotmentsOf, ids, context);
    return pieces.map(({ asOf }, at) =>
      (lists[at] ?? []).filter(({ recordedAt }) => isKnown(recordedAt, asOf)),
    );
  }
}

@Resolver(() => MarkerAllotmentType)
export class MarkerAllotmentResolver {
  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "The marker, without the name where it may not be seen.",
  })
  marker(@Root() allotments: readonly ShownAllotment[], @Ctx() context: GraphContext) {
    const named = allotments.map((row) => ({ id: row.markerId, row }));
    return peopleOf(named, { guards: assignmentGuards.MarkerAllotment, part: "marker" }, context);
  }
}
