import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { InterventionEffect } from "@reviewpoint/domain/recovery";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** That somebody looked again at what was done, and what they found. Never changed. */
export interface FollowUpRow {
  readonly interventionId: string;
  /** From 1. */
  readonly sequence: number;
  readonly followedOn: IsoDate;
  readonly followedBy: string;
  readonly account: string;
  readonly effect: InterventionEffect;
  readonly nextOn: IsoDate | null;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  interventionId: { name: "intervention_id", type: "uuid", primary: true },
  sequence: { type: "integer", primary: true },
  followedOn: { name: "followed_on", type: "date" },
  followedBy: { name: "followed_by", type: "uuid" },
  account: { type: "text" },
  effect: { type: "text" },
  nextOn: { name: "next_on", type: "date", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<FollowUpRow>, EntitySchemaColumnOptions>;

export const followUpTable = new EntitySchema<Stored<FollowUpRow>>({
  name: "intervention_follow_up",
  columns,
});
