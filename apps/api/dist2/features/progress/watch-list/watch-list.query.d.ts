import type { StandingRow as DomainStanding, WatchFloor } from "@reviewpoint/domain/progress";
import type { GraphContext } from "../../../graph/context.js";
import { type Masked } from "../../../graph/guarding/row-parts.js";
import type { ReviewPointRow } from "../../judgements/review-point/review-point.table.js";
import type { Narrowing } from "../narrowing/narrowing.js";
/** The facts of a standing that the rules of a watch list look at, and what of its trainee may not be seen there. */
export interface WatchedStanding extends Pick<DomainStanding, "traineeId" | "state">, Masked {
    readonly reviewPointId: string;
    readonly strandId: string;
    readonly levelRank: number | null;
    readonly expectedRank: number | null;
}
/** Of whom standings are read: those who show enough for a rule to fire, and whoever a page begins behind. */
export interface Watching {
    readonly narrowing: Narrowing;
    readonly reviewPoint: ReviewPointRow;
    readonly floor: WatchFloor;
    readonly afterId: string | null;
}
/**
 * Standings of the narrowing's trainees up to a review point, trainee by trainee: by name, or by id for a viewer who
 * may not see names. Trainees for whom no rule can fire are left out.
 */
export declare function readWatched(watching: Watching, context: GraphContext): Promise<WatchedStanding[]>;
