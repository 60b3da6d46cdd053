import type { GraphContext } from "../../context.js";
import type { Batch } from "../load.js";

/** A batch for each instant at which the record is looked at: rows of one instant are read together, and kept apart. */
export type BatchAsOf<Key, Value> = (asOf: string | null, context: GraphContext) => Batch<Key, Value>;

/** Reads what is asked as of an instant: one batch an instant and request. */
export function batchAsOf<Key, Value>(
  read: (keys: readonly Key[], asOf: string | null, context: GraphContext) => Promise<readonly Value[]>,
): BatchAsOf<Key, Value> {
  const known = new WeakMap<GraphContext["batches"], Map<string | null, Batch<Key, Value>>>();
  return (asOf, context) => {
    const batches = known.get(context.batches) ?? new Map<string | null, Batch<Key, Value>>();
    known.set(context.batches, batches);
    const batch = batches.get(asOf) ?? ((keys, request) => read(keys, asOf, request));
    batches.set(asOf, batch);
    return batch;
  };
}
