import type { GraphContext } from "../../context.js";
import type { Batch } from "../load.js";
/** A batch for each instant at which the record is looked at: rows of one instant are read together, and kept apart. */
export type BatchAsOf<Key, Value> = (asOf: string | null, context: GraphContext) => Batch<Key, Value>;
/** Reads what is asked as of an instant: one batch an instant and request. */
export declare function batchAsOf<Key, Value>(read: (keys: readonly Key[], asOf: string | null, context: GraphContext) => Promise<readonly Value[]>): BatchAsOf<Key, Value>;
