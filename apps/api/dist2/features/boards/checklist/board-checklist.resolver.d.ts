import type { GraphContext } from "../../../graph/context.js";
import type { ShownBoard } from "../record/shown-board.js";
import { type ShownChecklistLine } from "./checklist.type.js";
/** The checklists of boards. */
export declare class BoardChecklistResolver {
    checklist(boards: readonly ShownBoard[], context: GraphContext): Promise<ShownChecklistLine[][]>;
}
