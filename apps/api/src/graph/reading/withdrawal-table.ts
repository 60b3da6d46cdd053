import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "./stored.js";

/** Why something counts no more: it stays on record, and this beside it. */
export interface Withdrawal {
  readonly withdrawnOn: IsoDate;
  readonly reason: string;
  /** A person, or a service token where one may. */
  readonly recordedBy: string;
  readonly recordedAt: IsoInstant;
}

const columns = {
  withdrawnOn: { name: "withdrawn_on", type: "date" },
  reason: { type: "text" },
  recordedBy: { name: "recorded_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} as const satisfies Record<keyof Withdrawal, EntitySchemaColumnOptions>;

/**
 * A table of what was taken back: each thing once, for good.
 *
 * @param of the column that names the thing, and its name in rows, e.g. `{ gradeId: "grade_id" }`.
 */
export function withdrawalTable<Id extends string>(
  name: string,
  of: Readonly<Record<Id, string>>,
): EntitySchema<Stored<Withdrawal & Readonly<Record<Id, string>>>> {
  const [[property = "", column = ""] = []] = Object.entries<string>(of);
  return new EntitySchema({
    name,
    columns: {
      providerId: providerColumn,
      [property]: { name: column, type: "uuid", primary: true },
      ...columns,
    } as never,
  });
}
