import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** One setting of the provider from a day on; of one key, the newest that has begun counts. */
export interface SettingRow {
    readonly key: string;
    readonly validFrom: IsoDate;
    readonly value: unknown;
}
export declare const settingTable: EntitySchema<Stored<SettingRow>>;
