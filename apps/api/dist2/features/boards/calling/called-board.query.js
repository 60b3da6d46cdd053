import { dayInWords } from "../../../graph/refusals/writes/day-in-words.js";
/** The board with this id; null where there is none. */
export async function calledBoard(unit, id) {
    const rows = await unit.rows(`select board.name, board.held_on as "heldOn", board_member.person_id as "personId" from board
     join board_member on board_member.provider_id = board.provider_id and board_member.board_id = board.id
     where board.id = $1 order by board_member.position`, [id]);
    const [first] = rows;
    if (!first)
        return null;
    return { name: first.name, day: dayInWords(first.heldOn), memberIds: rows.map(({ personId }) => personId) };
}
//# sourceMappingURL=called-board.query.js.map