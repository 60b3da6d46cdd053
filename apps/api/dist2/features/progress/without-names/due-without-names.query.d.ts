import type { Reach } from "@reviewpoint/domain/access";
import type { DueStanding } from "@reviewpoint/domain/progress";
import type { GraphContext } from "../../../graph/context.js";
import type { Narrowing } from "../narrowing/narrowing.js";
import type { ToldBy } from "./told-by-place.js";
/** Standings of one strand and place that say alike whether a judgement came in, and whether every figure of them is seen. */
export interface PlacedDue extends DueStanding {
    readonly strandId: string;
    readonly placeId: string;
    readonly isSeen: boolean;
}
/** What is due of everybody at the narrowing's review point and on its strands, by place. */
export declare function readPlacedDue(narrowing: Narrowing, by: ToldBy, seen: Reach, context: GraphContext): Promise<PlacedDue[]>;
