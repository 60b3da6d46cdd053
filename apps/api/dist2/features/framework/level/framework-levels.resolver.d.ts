import type { GraphContext } from "../../../graph/context.js";
import type { FrameworkRow } from "../framework/framework.table.js";
import { type ExpectedInFramework } from "./level.query.js";
/** The scale of frameworks, and what they expect. */
export declare class FrameworkLevelsResolver {
    levels(frameworks: readonly FrameworkRow[], context: GraphContext): Promise<(import("./level.table.js").LevelRow[] | null)[]>;
    expectedLevels(frameworks: readonly FrameworkRow[], context: GraphContext): Promise<ExpectedInFramework[][]>;
}
