import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** One version of a provider's own curriculum. */
export interface FrameworkRow {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly version: string;
    readonly validFrom: IsoDate;
}
export declare const frameworkTable: EntitySchema<Stored<FrameworkRow>>;
