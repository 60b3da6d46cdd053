import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { strandById } from "../strand/strand.loader.js";
import { StrandType } from "../strand/strand.type.js";
import type { ExpectedLevelRow } from "./expected-level.table.js";
import { ExpectedLevelType } from "./expected-level.type.js";
import { levelById } from "./level.loader.js";
import { LevelType } from "./level.type.js";

/** What an expectation is about. */
@Resolver(() => ExpectedLevelType)
export class ExpectedLevelResolver {
  @Batched(strandById)
  @FieldResolver(() => StrandType, { description: "The strand in which the level is expected." })
  strand(@Root() expected: readonly ExpectedLevelRow[], @Ctx() context: GraphContext) {
    return loadAll(
      strandById,
      expected.map(({ strandId }) => strandId),
      context,
    );
  }

  @Batched(levelById)
  @FieldResolver(() => LevelType, { description: "The level that is expected, or a higher one." })
  level(@Root() expected: readonly ExpectedLevelRow[], @Ctx() context: GraphContext) {
    return loadAll(
      levelById,
      expected.map(({ levelId }) => levelId),
      context,
    );
  }
}
