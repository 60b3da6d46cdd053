import DataLoader from "dataloader";
import type { GraphContext } from "../context.js";

/** Values for keys, in the order of the keys; null where the viewer may not see a row or there is none. */
export interface Batch<Key, Value> {
  (keys: readonly Key[], context: GraphContext): Promise<readonly Value[]>;
  /** Reads every value, once a request, where there are few: their keys need not be collected before they are asked for. */
  readonly readAll?: (context: GraphContext) => Promise<ReadonlyMap<Key, Value>>;
}

const largestBatch = 5000;

/** The value of one key, read together with every other key asked for in the same tick of this request. */
export function load<Key, Value>(batch: Batch<Key, Value>, key: Key, context: GraphContext): Promise<Value> {
  return loaderOf(batch, context).load(key);
}

/** As {@link load}, for many keys in order; null keys give null. */
export async function loadAll<Key, Value>(
  batch: Batch<Key, Value>,
  keys: readonly (Key | null)[],
  context: GraphContext,
): Promise<(Value | null)[]> {
  const distinct = [...new Set(keys)].filter((key) => key !== null);
  if (distinct.length === 0) return keys.map(() => null);
  const found = await (batch.readAll?.(context) ?? loadDistinct(batch, distinct, context));
  return keys.map((key) => (key === null ? null : (found.get(key) ?? null)));
}

async function loadDistinct<Key, Value>(
  batch: Batch<Key, Value>,
  keys: readonly Key[],
  context: GraphContext,
): Promise<ReadonlyMap<Key, Value>> {
  const loader = loaderOf(batch, context);
  const values = await Promise.all(keys.map((key) => loader.load(key)));
  return new Map(keys.map((key, index) => [key, values[index] as Value]));
}

function loaderOf<Key, Value>(batch: Batch<Key, Value>, context: GraphContext): DataLoader<Key, Value> {
  const known = context.kept.get(batch);
  if (known) return known as DataLoader<Key, Value>;
  const loader = new DataLoader<Key, Value>((keys) => batch(keys, context), { maxBatchSize: largestBatch });
  context.kept.set(batch, loader);
  return loader;
}
