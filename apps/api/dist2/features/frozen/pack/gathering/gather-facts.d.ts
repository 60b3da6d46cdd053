import type { GraphContext } from "../../../../graph/context.js";
import type { PackFacts } from "../content/pack-facts.js";
/** Everything that a board's pack is made of, as it is recorded now; null where there is no such board. */
export declare function gatherFacts(boardId: string, context: GraphContext): Promise<PackFacts | null>;
