import type { GraphContext } from "../../../graph/context.js";
import { type KnownGap } from "./knowledge-gap.type.js";
type Gaps = readonly KnownGap[];
export declare class KnowledgeGapResolver {
    trainee(gaps: Gaps, context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
    strand(gaps: Gaps, context: GraphContext): Promise<(import("../../framework/strand/strand.table.js").StrandRow | null)[]>;
}
export {};
