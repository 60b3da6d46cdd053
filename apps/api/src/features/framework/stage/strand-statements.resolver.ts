import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import type { StrandRow } from "../strand/strand.table.js";
import { StrandType } from "../strand/strand.type.js";
import { readStatements } from "./stage.query.js";
import type { StatementRow } from "./statement.table.js";
import { StatementType } from "./statement.type.js";

/** The statements of strands. */
@Resolver(() => StrandType)
export class StrandStatementsResolver {
  @Batched()
  @FieldResolver(() => [StatementType], { description: "What progress looks like, stage by stage." })
  async statements(
    @Root() strands: readonly StrandRow[],
    @Ctx() context: GraphContext,
  ): Promise<StatementRow[][]> {
    const ids = strands.map((strand) => strand.id);
    return gathered(ids, await readStatements(ids, context), (statement) => statement.strandId);
  }
}
