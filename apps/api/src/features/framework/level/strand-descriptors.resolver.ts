import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import type { StrandRow } from "../strand/strand.table.js";
import { StrandType } from "../strand/strand.type.js";
import type { LevelDescriptorRow } from "./level-descriptor.table.js";
import { LevelDescriptorType } from "./level-descriptor.type.js";
import { levelById } from "./level.loader.js";
import { readDescriptors } from "./level.query.js";
import { LevelType } from "./level.type.js";

@Resolver(() => StrandType)
export class StrandDescriptorsResolver {
  @Batched()
  @FieldResolver(() => [LevelDescriptorType], {
    description: "What each level looks like in this strand, the lowest first.",
  })
  async descriptors(
    @Root() strands: readonly StrandRow[],
    @Ctx() context: GraphContext,
  ): Promise<LevelDescriptorRow[][]> {
    const ids = strands.map((strand) => strand.id);
    return gathered(ids, await readDescriptors(ids, context), (descriptor) => descriptor.strandId);
  }
}

@Resolver(() => LevelDescriptorType)
export class DescriptorLevelResolver {
  @Batched(levelById)
  @FieldResolver(() => LevelType, { description: "The level that is described." })
  level(@Root() descriptors: readonly LevelDescriptorRow[], @Ctx() context: GraphContext) {
    return loadAll(
      levelById,
      descriptors.map(({ levelId }) => levelId),
      context,
    );
  }
}
