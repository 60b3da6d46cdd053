/** Reads what is asked as of an instant: one batch an instant and request. */
export function batchAsOf(read) {
    const known = ((k) => ({get:(b)=>b.get(k),set:(b,v)=>b.set(k,v),has:(b)=>b.has(k)}))(Symbol());
    return (asOf, context) => {
        const batches = known.get(context.batches) ?? new Map();
        known.set(context.batches, batches);
        const batch = batches.get(asOf) ?? ((keys, request) => read(keys, asOf, request));
        batches.set(asOf, batch);
        return batch;
    };
}
//# sourceMappingURL=batch-as-of.js.map