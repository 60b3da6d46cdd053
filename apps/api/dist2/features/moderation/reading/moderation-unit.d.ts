import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
/**
 * Reads for moderation, in a transaction that says so: it sees the marks and seeds that are kept from people. Whoever
 * shows what follows from them asks `wholeExercise` first.
 */
export declare function moderationUnit(context: GraphContext): ReadUnit;
