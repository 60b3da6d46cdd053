import type { Performance } from "../../../graph/writing/action.js";
/** How many judgements of a review the viewer has still to judge a second time, blind: they record none there first. */
export declare function blindPieces({ unit, viewer }: Pick<Performance, "unit" | "viewer">, traineeId: string, reviewPointId: string): Promise<number>;
