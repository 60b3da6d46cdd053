import { Extensions } from "type-graphql";
import type { GraphContext } from "../context.js";
import type { WholeTable } from "../reading/whole-table.js";

/**
 * Begins to read a field of a row that is known by its id alone, so that the batch of its resolver finds it begun.
 * Whether the viewer may see the row, and this of it, is for the resolver to say: what it does not ask for is forgotten.
 */
export type Early = (
  parentId: string,
  given: Readonly<Record<string, unknown>>,
  context: GraphContext,
) => Promise<unknown>;

/**
 * Marks a field resolver as batched: its `@Root()` is the array of every parent met on that level of the query, and
 * it answers one value a parent, in order, in a number of statements that does not depend on how many there are.
 *
 * @param beside the small table that its values come from, which is then read beside the question's first rows.
 * @param early how it is begun below a root field that is `@KeyedBy` the parent's id.
 * @example
 * // @Batched()
 * // @FieldResolver(() => HubType, { nullable: true, description: "The hub." })
 * // hub(@Root() schools: readonly SchoolRow[], @Ctx() context: GraphContext) { … }
 */
export function Batched<Row>(beside?: WholeTable<Row> | null, early?: Early): MethodDecorator {
  return Extensions({ batched: true, ...(beside ? { beside } : {}), ...(early ? { early } : {}) });
}
