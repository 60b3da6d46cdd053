import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import type { FrameworkRow } from "../framework/framework.table.js";
import { FrameworkType } from "../framework/framework.type.js";
import type { FrameworkMappingRow } from "./framework-mapping.table.js";
import { FrameworkMappingType } from "./framework-mapping.type.js";
import { strandsOfFramework } from "./strand.loader.js";
import { readMappings, readStrands } from "./strand.query.js";
import type { StrandRow } from "./strand.table.js";
import { StrandType } from "./strand.type.js";

@Resolver(() => FrameworkType)
export class FrameworkStrandsResolver {
  @Batched(null, { by: "id", read: readStrands })
  @FieldResolver(() => [StrandType], { description: "The strands, in the provider's order." })
  strands(@Root() frameworks: readonly FrameworkRow[], @Ctx() context: GraphContext) {
    return loadAll(
      strandsOfFramework,
      frameworks.map(({ id }) => id),
      context,
    );
  }
}

@Resolver(() => StrandType)
export class StrandMappingsResolver {
  @Batched()
  @FieldResolver(() => [FrameworkMappingType], {
    description: "The sections of national documents that it covers.",
  })
  async mappings(
    @Root() strands: readonly StrandRow[],
    @Ctx() context: GraphContext,
  ): Promise<FrameworkMappingRow[][]> {
    const ids = strands.map((strand) => strand.id);
    return gathered(ids, await readMappings(ids, context), (mapping) => mapping.strandId);
  }
}
