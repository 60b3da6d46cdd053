import type { GraphContext } from "../../../graph/context.js";
import type { FrameworkRow } from "../framework/framework.table.js";
import type { FrameworkMappingRow } from "./framework-mapping.table.js";
import type { StrandRow } from "./strand.table.js";
export declare class FrameworkStrandsResolver {
    strands(frameworks: readonly FrameworkRow[], context: GraphContext): Promise<(StrandRow[] | null)[]>;
}
export declare class StrandMappingsResolver {
    mappings(strands: readonly StrandRow[], context: GraphContext): Promise<FrameworkMappingRow[][]>;
}
