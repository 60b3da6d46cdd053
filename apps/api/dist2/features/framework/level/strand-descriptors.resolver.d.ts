import type { GraphContext } from "../../../graph/context.js";
import type { StrandRow } from "../strand/strand.table.js";
import type { LevelDescriptorRow } from "./level-descriptor.table.js";
export declare class StrandDescriptorsResolver {
    descriptors(strands: readonly StrandRow[], context: GraphContext): Promise<LevelDescriptorRow[][]>;
}
export declare class DescriptorLevelResolver {
    level(descriptors: readonly LevelDescriptorRow[], context: GraphContext): Promise<(import("./level.table.js").LevelRow | null)[]>;
}
