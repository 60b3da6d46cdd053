import type { BoardFacts } from "@reviewpoint/domain/moderation";
import type { GraphContext } from "../../../graph/context.js";
import type { ShownBoard } from "../record/shown-board.js";
/** What is known of a board's business on a day. */
export declare function factsOf(context: GraphContext, board: ShownBoard, today: string): Promise<BoardFacts>;
