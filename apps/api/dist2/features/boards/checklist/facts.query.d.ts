import type { BoardFacts } from "@reviewpoint/domain/moderation";
import type { Rows } from "../../../graph/reading/rows.js";
import type { ShownBoard } from "../record/shown-board.js";
type Counted = Pick<BoardFacts, "judgementsDue" | "judgementsMissing" | "openActions">;
/** What is counted of a board's business outside its own record. */
export declare function countedFor(read: Rows, { id, heldOn }: ShownBoard, today: string): Promise<Counted>;
export {};
