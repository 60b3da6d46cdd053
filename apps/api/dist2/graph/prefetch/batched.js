import { Extensions } from "type-graphql";
/**
 * Marks a field resolver as batched: its `@Root()` is the array of every parent met on that level of the query, and
 * it answers one value a parent, in order, in a number of statements that does not depend on how many there are.
 *
 * @param beside the small table that its values come from, which is then read beside the question's first rows.
 * @param ahead how it is begun before its parents have arrived, so that it needs no message of its own.
 * @example
 * // @Batched()
 * // @FieldResolver(() => HubType, { nullable: true, description: "The hub." })
 * // hub(@Root() schools: readonly SchoolRow[], @Ctx() context: GraphContext) { … }
 */
export function Batched(beside, ahead) {
    return Extensions({ batched: true, ...(beside ? { beside } : {}), ...(ahead ? { ahead } : {}) });
}
//# sourceMappingURL=batched.js.map