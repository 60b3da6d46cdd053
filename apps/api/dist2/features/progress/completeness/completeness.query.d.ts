import type { DueStanding } from "@reviewpoint/domain/progress";
import type { GraphContext } from "../../../graph/context.js";
import type { Narrowing } from "../narrowing/narrowing.js";
import type { CompletenessDimension } from "./completeness-dimension.enum.js";
/** Standings of one group that say alike whether a judgement came in, and how many they are. */
export interface DueRow extends DueStanding {
    readonly groupId: string | null;
    readonly standings: number;
}
/** The standings of the narrowing, those that are alike as one row: the domain decides what is late. */
export declare function readDue(narrowing: Narrowing, by: CompletenessDimension, context: GraphContext): Promise<DueRow[]>;
