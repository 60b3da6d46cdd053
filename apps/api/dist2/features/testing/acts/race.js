/** The same work so many times at once. */
export const atOnce = (times, work) => Promise.all(Array.from({ length: times }, (_, n) => work(n)));
/** How often each value was met. */
export function tallied(values) {
    const counts = {};
    for (const value of values)
        counts[value] = (counts[value] ?? 0) + 1;
    return counts;
}
//# sourceMappingURL=race.js.map