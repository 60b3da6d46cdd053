import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** That the sample was extended. */
export interface ExtensionRow {
    readonly id: string;
    readonly exerciseId: string;
    readonly sequence: number;
    readonly extendedBy: string;
    readonly extendedAt: IsoInstant;
}
export declare const moderationExtensionTable: EntitySchema<Stored<ExtensionRow>>;
