import { type FollowThroughState } from "@reviewpoint/domain/targets";
import type { GraphContext } from "../../../graph/context.js";
import { type KnownGap } from "../../knowledge/gap/knowledge-gap.type.js";
import type { KnownTarget } from "../target/target.query.js";
type Gaps = readonly KnownGap[];
/** What became of gaps through targets. */
export declare class FollowedGapResolver {
    followThrough(gaps: Gaps, context: GraphContext): Promise<FollowThroughState[]>;
    targets(gaps: Gaps, context: GraphContext): Promise<KnownTarget[][]>;
}
export {};
