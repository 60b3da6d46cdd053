import { Extensions } from "type-graphql";

/**
 * Marks a field resolver as batched: its `@Root()` is the array of every parent met on that level of the query, and
 * it answers one value a parent, in order, in a number of statements that does not depend on how many there are.
 *
 * @example
 * // @Batched()
 * // @FieldResolver(() => HubType, { nullable: true, description: "The hub." })
 * // hub(@Root() schools: readonly SchoolRow[], @Ctx() context: GraphContext) { … }
 */
export function Batched(): MethodDecorator {
  return Extensions({ batched: true });
}
