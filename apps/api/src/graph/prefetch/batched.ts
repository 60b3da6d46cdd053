import { Extensions } from "type-graphql";
import type { WholeTable } from "../reading/whole-table.js";

/**
 * Marks a field resolver as batched: its `@Root()` is the array of every parent met on that level of the query, and
 * it answers one value a parent, in order, in a number of statements that does not depend on how many there are.
 *
 * @param beside the small table that its values come from, which is then read beside the question's first rows.
 * @example
 * // @Batched()
 * // @FieldResolver(() => HubType, { nullable: true, description: "The hub." })
 * // hub(@Root() schools: readonly SchoolRow[], @Ctx() context: GraphContext) { … }
 */
export function Batched<Row>(beside?: WholeTable<Row>): MethodDecorator {
  return Extensions(beside ? { batched: true, beside } : { batched: true });
}
