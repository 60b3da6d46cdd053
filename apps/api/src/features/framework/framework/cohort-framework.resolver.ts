import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import type { CohortRow } from "../../partnership/cohort/cohort.table.js";
import { CohortType } from "../../partnership/cohort/cohort.type.js";
import { frameworkById } from "./framework.loader.js";
import { FrameworkType } from "./framework.type.js";

/** The framework that cohorts are judged against. */
@Resolver(() => CohortType)
export class CohortFrameworkResolver {
  @Batched(frameworkById)
  @FieldResolver(() => FrameworkType, {
    description: "The version of the framework that the cohort is judged against.",
  })
  framework(@Root() cohorts: readonly CohortRow[], @Ctx() context: GraphContext) {
    return loadAll(
      frameworkById,
      cohorts.map(({ frameworkId }) => frameworkId),
      context,
    );
  }
}
