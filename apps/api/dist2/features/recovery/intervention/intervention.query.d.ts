import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { GraphContext } from "../../../graph/context.js";
import type { Batch } from "../../../graph/reading/load.js";
import { type FollowUpRow } from "./follow-up.table.js";
import { type InterventionRow } from "./intervention.table.js";
/** Something done, with every follow-up of it. */
export interface ReadIntervention extends InterventionRow {
    readonly followUps: readonly (FollowUpRow & {
        readonly on: IsoDate;
    })[];
}
type Which = {
    readonly traineeIds: readonly string[];
} | {
    readonly ids: readonly string[];
};
/** What was done for trainees of whom the viewer may read it, the newest first, as the record stood at an instant. */
export declare function readInterventions(context: GraphContext, which: Which, asOf?: string | null): Promise<ReadIntervention[]>;
/** What was done, by id; null outside the viewer's reach. */
export declare const interventionById: Batch<string, ReadIntervention | null>;
export {};
