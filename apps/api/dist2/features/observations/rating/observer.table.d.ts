import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Who observes, and the hash of what they sealed, which does not tell what it was. */
export interface ObserverRow {
    readonly observationId: string;
    readonly observerId: string;
    /** From 1, as they were named. */
    readonly position: number;
    readonly sealedAt: IsoInstant | null;
    readonly commitmentHash: string | null;
}
export declare const observationObserverTable: EntitySchema<Stored<ObserverRow>>;
