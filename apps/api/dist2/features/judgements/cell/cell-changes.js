/**
 * How cells change when standings do: each that was there leaves its cell, each that is there now joins one.
 *
 * @example
 * // cellChanges([notJudged], [judged]) // => one cell with trainees -1, another with 1
 */
export function cellChanges(before, after) {
    const changes = new Map();
    const add = (standing, trainees) => {
        const key = cellKey(standing);
        const known = changes.get(key)?.trainees ?? 0;
        changes.set(key, { ...alikeOf(standing), trainees: known + trainees });
    };
    for (const standing of before)
        add(standing, -1);
    for (const standing of after)
        add(standing, 1);
    return [...changes.values()].filter(({ trainees }) => trainees !== 0);
}
/** The same text for standings that are alike, and for them only. */
export const cellKey = (standing) => JSON.stringify(Object.values(alikeOf(standing)));
function alikeOf(standing) {
    const { cohortId, reviewPointId, strandId, hubId, subjectId, state, levelRank, expectedRank } = standing;
    return { cohortId, reviewPointId, strandId, hubId, subjectId, state, levelRank, expectedRank };
}
//# sourceMappingURL=cell-changes.js.map