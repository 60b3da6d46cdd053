import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { DecimalText } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../../graph/reading/stored.js";

/** What somebody gave a script; given anew, the highest sequence counts. */
export interface TrialMarkRow {
  readonly id: string;
  readonly standardisationId: string;
  readonly personId: string;
  readonly scriptId: string;
  /** The version of the participant with which it was recorded. */
  readonly sequence: number;
  readonly given: DecimalText;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  standardisationId: { name: "standardisation_id", type: "uuid" },
  personId: { name: "person_id", type: "uuid" },
  scriptId: { name: "script_id", type: "uuid" },
  sequence: { type: "integer" },
  given: { type: "text" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<TrialMarkRow>, EntitySchemaColumnOptions>;

export const trialMarkTable = new EntitySchema<Stored<TrialMarkRow>>({ name: "trial_mark", columns });
