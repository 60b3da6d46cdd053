import type { GraphContext } from "../context.js";
/** Values for keys, in the order of the keys; null where the viewer may not see a row or there is none. */
export type Batch<Key, Value> = (keys: readonly Key[], context: GraphContext) => Promise<readonly Value[]>;
/** The value of one key, read together with every other key asked for in the same tick of this request. */
export declare function load<Key, Value>(batch: Batch<Key, Value>, key: Key, context: GraphContext): Promise<Value>;
/** As {@link load}, for many keys in order; null keys give null. */
export declare function loadAll<Key, Value>(batch: Batch<Key, Value>, keys: readonly (Key | null)[], context: GraphContext): Promise<(Value | null)[]>;
