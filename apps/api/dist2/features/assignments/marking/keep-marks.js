import { bandOf, countedMark, } from "@reviewpoint/domain/moderation";
import { markTable } from "./mark.table.js";
/**
 * Records marks of any stage: FIRST by its marker, ACTUAL after moderation, AGREED by the board. Each supersedes the one of
 * the same piece, stage and attempt that counted. Gives their ids, in the order of the marks; of a piece there is one.
 *
 * @throws RangeError for a value that is not on the scale.
 */
export async function keepMarks({ unit, viewer, now, newId }, stage, marks) {
    const { providerId, personId: givenBy } = viewer;
    const pieceIds = marks.map(({ pieceId }) => pieceId);
    const last = await unit.rows(`select distinct on (piece_id) id, piece_id as "pieceId", sequence, attempt from mark
     where provider_id = $1 and piece_id = any($2::uuid[]) and stage = $3 order by piece_id, sequence desc`, [providerId, pieceIds, stage]);
    const lastOf = new Map(last.map((mark) => [mark.pieceId, mark]));
    const rows = marks.map(({ pieceId, traineeId, attempt, value, answers, kind }) => {
        const before = lastOf.get(pieceId);
        const counted = countedMark(value, attempt, kind.attempts);
        return {
            ...{ providerId, id: newId(), pieceId, traineeId, stage, attempt, value, answers, givenBy },
            recordedAt: now,
            sequence: (before?.sequence ?? 0) + 1,
            countedValue: counted,
            bandId: counted === null ? null : bandOf(counted, kind.scale).id,
            supersedesId: before?.attempt === attempt ? before.id : null,
        };
    });
    await unit.insert(markTable, rows);
    return rows.map(({ id }) => id);
}
//# sourceMappingURL=keep-marks.js.map