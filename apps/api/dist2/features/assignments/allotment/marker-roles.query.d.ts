import type { Performance } from "../../../graph/writing/action.js";
/** Whether a person's roles of today let them mark the work of a trainee; nobody marks their own. */
export declare function markerReach({ unit, viewer }: Pick<Performance, "unit" | "viewer">, markerId: string): Promise<(traineeId: string) => Promise<boolean>>;
