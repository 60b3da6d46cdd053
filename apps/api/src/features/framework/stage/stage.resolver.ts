import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import type { FrameworkRow } from "../framework/framework.table.js";
import { FrameworkType } from "../framework/framework.type.js";
import { readStages } from "./stage.query.js";
import { stageById } from "./stage.loader.js";
import type { StageRow } from "./stage.table.js";
import { StageType } from "./stage.type.js";
import type { StatementRow } from "./statement.table.js";
import { StatementType } from "./statement.type.js";

@Resolver(() => FrameworkType)
export class FrameworkStagesResolver {
  @Batched()
  @FieldResolver(() => [StageType], { description: "The stages, in the order of the year." })
  async stages(
    @Root() frameworks: readonly FrameworkRow[],
    @Ctx() context: GraphContext,
  ): Promise<StageRow[][]> {
    const ids = frameworks.map((framework) => framework.id);
    return gathered(ids, await readStages(ids, context), (stage) => stage.frameworkId);
  }
}

@Resolver(() => StatementType)
export class StatementStageResolver {
  @Batched(stageById)
  @FieldResolver(() => StageType, { description: "The stage that the statement belongs to." })
  stage(@Root() statements: readonly StatementRow[], @Ctx() context: GraphContext) {
    return loadAll(
      stageById,
      statements.map(({ stageId }) => stageId),
      context,
    );
  }
}
