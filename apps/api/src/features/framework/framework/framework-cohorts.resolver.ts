import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { readCohortsUnder } from "../../partnership/cohort/cohort.query.js";
import type { CohortRow } from "../../partnership/cohort/cohort.table.js";
import { CohortType } from "../../partnership/cohort/cohort.type.js";
import type { FrameworkRow } from "./framework.table.js";
import { FrameworkType } from "./framework.type.js";

/** The cohorts under frameworks. */
@Resolver(() => FrameworkType)
export class FrameworkCohortsResolver {
  @Batched()
  @FieldResolver(() => [CohortType], {
    description: "The cohorts that are taught under this version, the newest first.",
  })
  async cohorts(
    @Root() frameworks: readonly FrameworkRow[],
    @Ctx() context: GraphContext,
  ): Promise<CohortRow[][]> {
    const ids = frameworks.map(({ id }) => id);
    return gathered(ids, await readCohortsUnder(ids, context), ({ frameworkId }) => frameworkId);
  }
}
