import type { Refused, RefusalOf } from "../../../graph/refusals/writes/write-refusal.js";
import type { Performance } from "../../../graph/writing/action.js";
import { type BoardRow } from "../board/board.table.js";
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
export declare function boardNamed(performance: Within, { boardId }: NamedBoard): Promise<ShownBoard | Refused<RefusalOf<"not-found">>>;
/** The same at the version at which the client has seen it. */
export declare function boardSeen(performance: Within, { boardId, expectedVersion }: SeenBoard): Promise<ShownBoard | Refused<RefusalOf<"not-found" | "conflict">>>;
/** That a board is closed, and takes nothing more; null while it is open. */
export declare function refuseClosed({ closedAt }: ShownBoard): Refused<RefusalOf<"board-closed">> | null;
/** Notes that the board was written to, so that whoever has seen it as it was is told. */
export declare function touched(performance: Pick<Performance, "unit" | "viewer">, board: Pick<BoardRow, "id" | "version">, change?: Partial<Pick<BoardRow, "closedAt">>): Promise<void>;
export {};
