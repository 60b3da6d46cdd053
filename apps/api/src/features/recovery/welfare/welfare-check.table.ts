import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { WelfarePurpose } from "@reviewpoint/domain/recovery";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** How a trainee is. The rows are there only in a transaction that was made for welfare. Never changed. */
export interface WelfareCheckRow {
  readonly id: string;
  readonly traineeId: string;
  /** The concern whose words it keeps, if it keeps any. */
  readonly concernId: string | null;
  readonly checkedOn: IsoDate;
  readonly checkedBy: string;
  readonly purpose: WelfarePurpose;
  readonly reason: string;
  readonly account: string;
  readonly support: string | null;
  readonly nextOn: IsoDate | null;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  traineeId: { name: "trainee_id", type: "uuid" },
  concernId: { name: "concern_id", type: "uuid", nullable: true },
  checkedOn: { name: "checked_on", type: "date" },
  checkedBy: { name: "checked_by", type: "uuid" },
  purpose: { type: "text" },
  reason: { type: "text" },
  account: { type: "text" },
  support: { type: "text", nullable: true },
  nextOn: { name: "next_on", type: "date", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<WelfareCheckRow>, EntitySchemaColumnOptions>;

export const welfareCheckTable = new EntitySchema<Stored<WelfareCheckRow>>({
  name: "welfare_check",
  columns,
});
