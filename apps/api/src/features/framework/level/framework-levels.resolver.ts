import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import type { FrameworkRow } from "../framework/framework.table.js";
import { FrameworkType } from "../framework/framework.type.js";
import { ExpectedLevelType } from "./expected-level.type.js";
import { levelsOfFramework } from "./level.loader.js";
import { type ExpectedInFramework, readExpected, readLevels } from "./level.query.js";
import { LevelType } from "./level.type.js";

/** The scale of frameworks, and what they expect. */
@Resolver(() => FrameworkType)
export class FrameworkLevelsResolver {
  @Batched(null, { by: "id", read: readLevels })
  @FieldResolver(() => [LevelType], { description: "The scale, the lowest level first." })
  levels(@Root() frameworks: readonly FrameworkRow[], @Ctx() context: GraphContext) {
    return loadAll(
      levelsOfFramework,
      frameworks.map(({ id }) => id),
      context,
    );
  }

  @Batched(null, { by: "id", read: readExpected })
  @FieldResolver(() => [ExpectedLevelType], {
    description: "What is expected, strand by strand and review point by review point.",
  })
  async expectedLevels(
    @Root() frameworks: readonly FrameworkRow[],
    @Ctx() context: GraphContext,
  ): Promise<ExpectedInFramework[][]> {
    const ids = frameworks.map((framework) => framework.id);
    return gathered(ids, await readExpected(ids, context), (expected) => expected.frameworkId);
  }
}
