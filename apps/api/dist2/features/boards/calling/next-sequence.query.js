/** The number after the highest that a board's rows have in a table of ours. */
async function next({ unit, viewer }, table, boardId) {
    const [row] = await unit.rows(`select coalesce(max(sequence), 0) + 1 as sequence from ${table} where provider_id = $1 and board_id = $2`, [viewer.providerId, boardId]);
    return row?.sequence ?? 1;
}
/** The number of a board's next attendance, from 1. */
export const nextAttendance = (performance, boardId) => next(performance, "board_attendance", boardId);
/** The number of a board's next text of the minutes, from 1. */
export const nextMinutes = (performance, boardId) => next(performance, "board_minutes", boardId);
//# sourceMappingURL=next-sequence.query.js.map