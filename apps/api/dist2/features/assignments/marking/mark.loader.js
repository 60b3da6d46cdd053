import { loadAll } from "../../../graph/reading/load.js";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { assignmentById } from "../assignment/assignment.loader.js";
import { assignmentGuards } from "../assignments.guards.js";
import { isKnown } from "../is-known.js";
import { rowsOfPieces } from "../piece/rows-of-pieces.js";
import { markTable } from "./mark.table.js";
/** What every reading of marks and feedback is for. */
export const readingMarks = [{ act: "read-marks" }];
const marksOf = rowsOfPieces(markTable, {
    guards: assignmentGuards.Mark,
    within: readingMarks,
    isHeld: true,
});
/** The marks of pieces of work in the order in which they were recorded, as known when they were asked for. */
export async function shownMarks(pieces, context) {
    const { marks: bit } = bitsOf(assignmentGuards.PieceOfWork);
    const ids = pieces.map(({ id, masked }) => ((masked & bit) === 0 ? id : null));
    const lists = await loadAll(marksOf, ids, context);
    const assignments = await loadAll(assignmentById, pieces.map(({ assignmentId }) => assignmentId), context);
    return pieces.map(({ asOf }, at) => {
        const known = (lists[at] ?? []).filter(({ recordedAt }) => isKnown(recordedAt, asOf));
        const replaced = new Set(known.map(({ supersedesId }) => supersedesId));
        const bands = assignments[at]?.scale.bands ?? [];
        return known.map((row) => ({
            ...row,
            band: bands.find(({ id }) => id === row.bandId) ?? null,
            isCurrent: !replaced.has(row.id),
        }));
    });
}
/** The mark of a stage that counts: the last of the last attempt that was marked; null where there is none. */
export function countingMark(marks, stage) {
    const attempt = Math.max(...marks.map((mark) => mark.attempt));
    return marks.findLast((mark) => mark.stage === stage && mark.attempt === attempt) ?? null;
}
//# sourceMappingURL=mark.loader.js.map