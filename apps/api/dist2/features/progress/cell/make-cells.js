import { proportionAtExpected, standingShares } from "@reviewpoint/domain/progress";
/** Cells of counts, group by group in the order of the year, of the provider's strands, and of names. */
export function makeCells(counts, frame, places, figuresOf) {
    const groups = new Map();
    for (const row of counts) {
        const key = [row.reviewPointId, row.strandId, row.hubId, row.subjectId, row.schoolId].join();
        groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    return [...groups.values()]
        .map((rows) => ({ rows, group: groupOf(rows[0], frame, places) }))
        .sort((a, b) => inOrder(a.group, b.group))
        .flatMap(({ rows, group }) => figuresOf(rows).map((figures) => ({ ...group, ...figures })));
}
function groupOf(row, frame, places) {
    return {
        reviewPoint: frame.reviewPoints.find(({ id }) => id === row.reviewPointId) ?? null,
        strand: frame.strands.find(({ id }) => id === row.strandId) ?? null,
        hub: places.hubs.get(row.hubId ?? "") ?? null,
        subject: places.subjects.get(row.subjectId ?? "") ?? null,
        school: places.schools.get(row.schoolId ?? "") ?? null,
    };
}
/** The figures of a group of which every one may be seen. */
export function everyFigure(measure, { levels }, terms) {
    const ranks = levels.map(({ rank }) => rank);
    return (rows) => measure === "AT_EXPECTED"
        ? [{ level: null, state: null, ...proportionAtExpected(rows, terms) }]
        : standingShares(rows, ranks, terms).map(({ levelRank, ...share }) => ({
            ...share,
            level: levels.find(({ rank }) => rank === levelRank) ?? null,
        }));
}
function inOrder(a, b) {
    return ((a.reviewPoint?.position ?? 0) - (b.reviewPoint?.position ?? 0) ||
        (a.strand?.position ?? 0) - (b.strand?.position ?? 0) ||
        byName(a.hub, b.hub) ||
        byName(a.subject, b.subject) ||
        byName(a.school, b.school));
}
/** By name, and what has none last. */
function byName(a, b) {
    if (a === null || b === null)
        return Number(a === null) - Number(b === null);
    return a.name < b.name ? -1 : Number(a.name > b.name);
}
//# sourceMappingURL=make-cells.js.map