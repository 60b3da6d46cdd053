import DataLoader from "dataloader";
import type { GraphContext } from "../context.js";

/** Values for keys, in the order of the keys; null where the viewer may not see a row or there is none. */
export type Batch<Key, Value> = (keys: readonly Key[], context: GraphContext) => Promise<readonly Value[]>;

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
  const loader = loaderOf(batch, context);
  const distinct = [...new Set(keys)].filter((key) => key !== null);
  const values = await Promise.all(distinct.map((key) => loader.load(key)));
  const found = new Map(distinct.map((key, index) => [key, values[index] as Value]));
  return keys.map((key) => (key === null ? null : (found.get(key) ?? null)));
}

function loaderOf<Key, Value>(batch: Batch<Key, Value>, context: GraphContext): DataLoader<Key, Value> {
  const known = context.kept.get(batch);
  if (known) return known as DataLoader<Key, Value>;
  const loader = new DataLoader<Key, Value>((keys) => batch(keys, context), { maxBatchSize: largestBatch });
  context.kept.set(batch, loader);
  return loader;
}
