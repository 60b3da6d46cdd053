import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** One setting of the provider from a day on; of one key, the newest that has begun counts. */
export interface SettingRow {
  readonly key: string;
  readonly validFrom: IsoDate;
  readonly value: unknown;
}

const columns = {
  providerId: providerColumn,
  key: { type: "text", primary: true },
  validFrom: { name: "valid_from", type: "date", primary: true },
  value: { type: "jsonb" },
} satisfies Record<keyof Stored<SettingRow>, EntitySchemaColumnOptions>;

export const settingTable = new EntitySchema<Stored<SettingRow>>({ name: "setting", columns });
