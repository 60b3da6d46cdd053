import type { GraphContext } from "../../../graph/context.js";
import type { Keys } from "../../../graph/reading/reader/coming-rows.js";
import { type ExpectedLevelRow } from "./expected-level.table.js";
import { type LevelDescriptorRow } from "./level-descriptor.table.js";
import { type LevelRow } from "./level.table.js";
/** The scales of frameworks, the lowest level first. */
export declare function readLevels(frameworkIds: Keys, context: GraphContext): Promise<LevelRow[]>;
/** An expected level and the framework that expects it. */
export interface ExpectedInFramework extends ExpectedLevelRow {
    readonly frameworkId: string;
}
/** What frameworks expect, strand by strand. */
export declare function readExpected(frameworkIds: Keys, context: GraphContext): Promise<ExpectedInFramework[]>;
/** The descriptors of strands, the lowest level first. */
export declare function readDescriptors(strandIds: readonly string[], context: GraphContext): Promise<LevelDescriptorRow[]>;
