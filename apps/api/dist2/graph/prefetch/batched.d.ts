import type { GraphContext } from "../context.js";
import type { Keys } from "../reading/reader/coming-rows.js";
import type { WholeTable } from "../reading/whole-table.js";
/** How a field of rows is begun while these are still on their way. */
export interface Ahead {
    /** The column of the rows by which it is read, e.g. `id` or `schoolId`. */
    readonly by: string;
    /**
     * Asks for what the field's resolver will ask for, by the same statement. Whether the viewer may see the rows, and this
     * of them, is for the resolver to say: what it does not ask for is forgotten.
     */
    readonly read: (keys: Keys, context: GraphContext, given: Readonly<Record<string, unknown>>) => Promise<unknown>;
}
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
export declare function Batched<Row>(beside?: WholeTable<Row> | null, ahead?: Ahead): MethodDecorator;
