import type { GraphContext } from "../../../graph/context.js";
import type { Keys } from "../../../graph/reading/reader/coming-rows.js";
import { type FrameworkMappingRow } from "./framework-mapping.table.js";
import { type StrandRow } from "./strand.table.js";
/** The strands of frameworks, in the provider's order. */
export declare function readStrands(frameworkIds: Keys, context: GraphContext): Promise<StrandRow[]>;
/** The national sections that strands point to. */
export declare function readMappings(strandIds: readonly string[], context: GraphContext): Promise<FrameworkMappingRow[]>;
