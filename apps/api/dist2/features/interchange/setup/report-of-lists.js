/** The report of a file that is not read row by row but as a whole. */
export function reportOfLists(facts, landed, changes, { waiting = [], notices = [] } = {}) {
    const sum = (count) => changes.reduce((total, list) => total + count(list), 0);
    const [added, changed, unchanged] = [
        sum((list) => list.added),
        sum((list) => list.changed),
        sum((list) => list.unchanged),
    ];
    const absent = changes.flatMap((list) => list.absent);
    return {
        ...facts,
        landed,
        read: added + changed + unchanged,
        added,
        changed,
        unchanged,
        refused: 0,
        absent,
        notices,
        waiting,
        violations: [],
        errorsFile: null,
    };
}
//# sourceMappingURL=report-of-lists.js.map