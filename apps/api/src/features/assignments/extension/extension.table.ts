import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { Extendable } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** More time for one person: to hand in, to mark, to moderate. */
export interface ExtensionRow {
  readonly id: string;
  readonly assignmentId: string;
  readonly extends: Extendable;
  readonly personId: string;
  /** The last day. */
  readonly untilOn: IsoDate;
  readonly reason: string;
  readonly recordedBy: string;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  assignmentId: { name: "assignment_id", type: "uuid" },
  extends: { type: "text" },
  personId: { name: "person_id", type: "uuid" },
  untilOn: { name: "until_on", type: "date" },
  reason: { type: "text" },
  recordedBy: { name: "recorded_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<ExtensionRow>, EntitySchemaColumnOptions>;

export const extensionTable = new EntitySchema<Stored<ExtensionRow>>({
  name: "assignment_extension",
  columns,
});
