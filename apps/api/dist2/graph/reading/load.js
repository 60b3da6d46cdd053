import DataLoader from "dataloader";
const largestBatch = 5000;
/** The value of one key, read together with every other key asked for in the same tick of this request. */
export function load(batch, key, context) {
    return loaderOf(batch, context).load(key);
}
/** As {@link load}, for many keys in order; null keys give null. */
export async function loadAll(batch, keys, context) {
    const loader = loaderOf(batch, context);
    const distinct = [...new Set(keys)].filter((key) => key !== null);
    const values = await Promise.all(distinct.map((key) => loader.load(key)));
    const found = new Map(distinct.map((key, index) => [key, values[index]]));
    return keys.map((key) => (key === null ? null : (found.get(key) ?? null)));
}
function loaderOf(batch, context) {
    const known = context.batches.get(batch);
    if (known)
        return known;
    const loader = new DataLoader((keys) => batch(keys, context), { maxBatchSize: largestBatch });
    context.batches.set(batch, loader);
    return loader;
}
//# sourceMappingURL=load.js.map