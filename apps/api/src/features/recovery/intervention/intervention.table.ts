import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { InterventionKind } from "@reviewpoint/domain/recovery";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Something done for a trainee, or changed of their training. */
export interface InterventionRow {
  readonly id: string;
  readonly traineeId: string;
  /** The concern that it answers, if it answers one. */
  readonly concernId: string | null;
  readonly kind: InterventionKind;
  readonly madeOn: IsoDate;
  readonly madeBy: string;
  readonly account: string;
  /** By when it was to be followed up at first. */
  readonly firstFollowUpOn: IsoDate;
  /** By when it is followed up; null when nothing more is awaited. */
  readonly followUpOn: IsoDate | null;
  readonly recordedAt: IsoInstant;
  readonly version: number;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  traineeId: { name: "trainee_id", type: "uuid" },
  concernId: { name: "concern_id", type: "uuid", nullable: true },
  kind: { type: "text" },
  madeOn: { name: "made_on", type: "date" },
  madeBy: { name: "made_by", type: "uuid" },
  account: { type: "text" },
  firstFollowUpOn: { name: "first_follow_up_on", type: "date" },
  followUpOn: { name: "follow_up_on", type: "date", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  version: { type: "integer" },
} satisfies Record<keyof Stored<InterventionRow>, EntitySchemaColumnOptions>;

export const interventionTable = new EntitySchema<Stored<InterventionRow>>({ name: "intervention", columns });
