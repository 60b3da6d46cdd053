import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A part of the partnership with a director of its own. */
export interface HubRow {
    readonly id: string;
    readonly code: string;
    readonly name: string;
}
export declare const hubTable: EntitySchema<Stored<HubRow>>;
