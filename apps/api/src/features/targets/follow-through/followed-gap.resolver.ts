import { followThrough, type FollowThroughState } from "@reviewpoint/domain/targets";
import { Ctx, FieldResolver, registerEnumType, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { load } from "../../../graph/reading/load.js";
import { KnowledgeGapType, type KnownGap } from "../../knowledge/gap/knowledge-gap.type.js";
import { targetsByTrainee } from "../target/target.loader.js";
import type { KnownTarget } from "../target/target.query.js";
import { TargetType } from "../target/target.type.js";

type Gaps = readonly KnownGap[];

const FollowThroughEnum = {
  UNTOUCHED: "untouched",
  WORKED_ON: "worked-on",
  EVIDENCED: "evidenced",
  CLOSED: "closed",
} as const satisfies Record<string, FollowThroughState>;
registerEnumType(FollowThroughEnum, {
  name: "FollowThrough",
  description: "How far a gap has come.",
  valuesConfig: {
    UNTOUCHED: { description: "No target has touched it, or only dropped ones." },
    WORKED_ON: { description: "A target is at work on it, or was not met." },
    EVIDENCED: { description: "A target for it was met: there is evidence." },
    CLOSED: { description: "It is closed." },
  },
});

/** What became of gaps through targets. */
@Resolver(() => KnowledgeGapType)
export class FollowedGapResolver {
  @Batched()
  @FieldResolver(() => FollowThroughEnum, { description: "How far it has come." })
  async followThrough(@Root() gaps: Gaps, @Ctx() context: GraphContext): Promise<FollowThroughState[]> {
    const targets = await targetsOf(gaps, context);
    return gaps.map((gap, index) => followThrough([gap], targets[index] ?? [])[0]?.state ?? "untouched");
  }

  @Batched()
  @FieldResolver(() => [TargetType], {
    description: "The targets for it, in the order in which they were set.",
  })
  targets(@Root() gaps: Gaps, @Ctx() context: GraphContext): Promise<KnownTarget[][]> {
    return targetsOf(gaps, context);
  }
}

/** The targets of gaps, as they stood at the instant at which each gap is looked at. */
async function targetsOf(gaps: Gaps, context: GraphContext): Promise<KnownTarget[][]> {
  const all = await Promise.all(
    gaps.map(({ traineeId, asOf }) => load(targetsByTrainee(asOf, context), traineeId, context)),
  );
  return gaps.map(({ id }, index) => (all[index] ?? []).filter(({ gapId }) => gapId === id));
}
