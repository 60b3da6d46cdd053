import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Refused, RefusalOf } from "../../../graph/refusals/writes/write-refusal.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { rowsWithin } from "../../../graph/reading/rows.js";
import type { Performance } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { type BoardRow, boardTable } from "../board/board.table.js";
import { readBoards } from "../board/board.query.js";
import type { ShownBoard } from "../record/shown-board.js";

/** Which board is written to. */
export interface NamedBoard {
  readonly boardId: string;
}

/** Which board, and at which version the client has seen it. */
export interface SeenBoard extends NamedBoard {
  readonly expectedVersion: number;
}

type Within = Omit<Performance, "refuse">;

/** The board to be written to, whatever its stage; or that there is none. */
export async function boardNamed(
  performance: Within,
  { boardId }: NamedBoard,
): Promise<ShownBoard | Refused<RefusalOf<"not-found">>> {
  const [board] = isUuid(boardId) ? await readBoards(rowsWithin(performance), [boardId]) : [];
  return board ?? { refusal: { code: "not-found", what: "board", id: boardId }, path: ["input", "boardId"] };
}

/** The same at the version at which the client has seen it. */
export async function boardSeen(
  performance: Within,
  { boardId, expectedVersion }: SeenBoard,
): Promise<ShownBoard | Refused<RefusalOf<"not-found" | "conflict">>> {
  const board = await boardNamed(performance, { boardId });
  if ("refusal" in board || board.version === expectedVersion) return board;
  const refusal = { code: "conflict", currentVersion: board.version } as const;
  return { refusal, path: ["input", "expectedVersion"] };
}

/** That a board is closed, and takes nothing more; null while it is open. */
export function refuseClosed({ closedAt }: ShownBoard): Refused<RefusalOf<"board-closed">> | null {
  if (closedAt === null) return null;
  const closedOn = closedAt.slice(0, 10) as IsoDate;
  return { refusal: { code: "board-closed", closedOn }, path: ["input", "boardId"] };
}

/** Notes that the board was written to, so that whoever has seen it as it was is told. */
export function touched(
  performance: Pick<Performance, "unit" | "viewer">,
  board: Pick<BoardRow, "id" | "version">,
  change: Partial<Pick<BoardRow, "closedAt">> = {},
): Promise<void> {
  return changeRow<BoardRow>(performance, boardTable, board, change);
}
