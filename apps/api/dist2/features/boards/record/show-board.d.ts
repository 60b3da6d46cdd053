import { type IsoInstant } from "@reviewpoint/domain/calendar";
import type { BoardRow } from "../board/board.table.js";
import type { BoardRecord } from "./board-record.js";
import type { ShownBoard } from "./shown-board.js";
/** A board as it stood at an instant, put together from what was recorded of it. */
export declare function showBoard(row: BoardRow, all: BoardRecord, asOf: IsoInstant | null): ShownBoard;
