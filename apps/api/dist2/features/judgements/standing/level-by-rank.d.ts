import type { GraphContext } from "../../../graph/context.js";
import type { LevelRow } from "../../framework/level/level.table.js";
/** Levels by cohort and rank, on the scale of each cohort's framework; null for a null rank. */
export declare function levelsByRank(ranks: readonly {
    readonly cohortId: string;
    readonly rank: number | null;
}[], context: GraphContext): Promise<(LevelRow | null)[]>;
