import type { ReadUnit } from "../../../database/index.js";
import { dayInWords } from "../../../graph/refusals/writes/day-in-words.js";

/** A board as its members are told of it. */
export interface CalledBoard {
  readonly name: string;
  /** e.g. `24 June 2027` */
  readonly day: string;
  readonly memberIds: readonly string[];
}

/** The board with this id; null where there is none. */
export async function calledBoard(unit: ReadUnit, id: string): Promise<CalledBoard | null> {
  const rows = await unit.rows<{ name: string; heldOn: string; personId: string }>(
    `select board.name, board.held_on as "heldOn", board_member.person_id as "personId" from board
     join board_member on board_member.provider_id = board.provider_id and board_member.board_id = board.id
     where board.id = $1 order by board_member.position`,
    [id],
  );
  const [first] = rows;
  if (!first) return null;
  return { name: first.name, day: dayInWords(first.heldOn), memberIds: rows.map(({ personId }) => personId) };
}
