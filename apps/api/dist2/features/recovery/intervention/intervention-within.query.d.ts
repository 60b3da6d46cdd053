import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Performance } from "../../../graph/writing/action.js";
import type { InterventionRow } from "./intervention.table.js";
/** Something done, as an action finds it. */
export interface FoundIntervention extends Pick<InterventionRow, "id" | "traineeId" | "version" | "followUpOn"> {
    /** When it was last followed up, or made. */
    readonly lastOn: IsoDate;
}
/** What was done, by its id; null where there is none. */
export declare function interventionWithin({ unit, viewer }: Pick<Performance, "unit" | "viewer">, id: string): Promise<FoundIntervention | null>;
