import type { GraphContext } from "../../../graph/context.js";
import type { ExpectedLevelRow } from "./expected-level.table.js";
/** What an expectation is about. */
export declare class ExpectedLevelResolver {
    strand(expected: readonly ExpectedLevelRow[], context: GraphContext): Promise<(import("../strand/strand.table.js").StrandRow | null)[]>;
    level(expected: readonly ExpectedLevelRow[], context: GraphContext): Promise<(import("./level.table.js").LevelRow | null)[]>;
}
