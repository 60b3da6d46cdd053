import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { LevelRow } from "../../framework/level/level.table.js";
import { termsFor } from "../cell/terms.js";
import { narrow, reviewPointOf } from "../narrowing/narrow.js";
import { progressGuards } from "../progress.guards.js";
import { type CountedFlow, readFlows } from "./movement.query.js";
import { MovementFilter } from "./movement-filter.input.js";
import { MovementFlowType } from "./movement-flow.type.js";

@Resolver(() => MovementFlowType)
export class MovementResolver {
  @Costs({ weight: 1_200, assumedSize: 50 })
  @Query(() => [MovementFlowType], {
    description:
      "Who moved from which level to which between two review points of a cohort, on one strand or on all. The lowest level first; states last.",
  })
  async movement(
    @Arg("where", () => MovementFilter, { description: "Whose movement, between which review points." })
    where: MovementFilter,
    @Ctx() context: GraphContext,
  ): Promise<MovementFlowType[]> {
    const narrowing = await narrow(progressGuards.Query.movement, { where }, context);
    const { frame } = narrowing;
    const reviewPoint = reviewPointOf(frame, "from", where.from);
    const to = reviewPointOf(frame, "to", where.to);
    const [{ suppressBelow }, flows] = await Promise.all([
      termsFor("ALL", progressGuards.MovementFlow.count, narrowing, context),
      readFlows({ ...narrowing, reviewPoint }, to?.id ?? "", context),
    ]);
    const total = flows.reduce((sum, { count }) => sum + count, 0);
    // flows join two review points, and with the figures of both would tell of few people: nothing is told of them
    if (suppressBelow !== null && total > 0) return suppressed(frame.levels);
    return flows.map((flow) => shown(flow, frame.levels));
  }
}

function shown({ fromState, fromRank, toState, toRank, count }: CountedFlow, levels: readonly LevelRow[]) {
  const level = (rank: number | null) => levels.find((one) => one.rank === rank) ?? null;
  return {
    fromState,
    fromLevel: level(fromRank),
    toState,
    toLevel: level(toRank),
    count,
    status: "OK" as const,
  };
}

/** Every flow that could be, without its number: which of them occur would tell as much as the numbers. */
function suppressed(levels: readonly LevelRow[]): MovementFlowType[] {
  const ends = [
    ...levels.map((level) => ({ state: "judged" as const, level })),
    ...(["not_judged", "deferred", "withdrawn"] as const).map((state) => ({ state, level: null })),
  ];
  return ends.flatMap((from) =>
    ends.map((to) => ({
      ...{ fromState: from.state, fromLevel: from.level, toState: to.state, toLevel: to.level },
      ...{ count: null, status: "SUPPRESSED" as const },
    })),
  );
}
