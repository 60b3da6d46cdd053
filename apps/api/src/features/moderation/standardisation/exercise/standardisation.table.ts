import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { StandardisationRule } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../../graph/reading/stored.js";

/** A standardisation exercise: scripts of one assignment that several people mark before marking begins. */
export interface StandardisationRow {
  readonly id: string;
  readonly assignmentId: string;
  readonly title: string;
  /** The days on which scripts are marked, both included. */
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
  /** The provider's rule as it was when the exercise was opened. */
  readonly rule: StandardisationRule;
  readonly openedBy: string;
  readonly openedAt: IsoInstant;
  readonly releasedBy: string | null;
  readonly releasedAt: IsoInstant | null;
  readonly releasedOn: IsoDate | null;
  readonly version: number;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  assignmentId: { name: "assignment_id", type: "uuid" },
  title: { type: "text" },
  opensOn: { name: "opens_on", type: "date" },
  closesOn: { name: "closes_on", type: "date" },
  rule: { type: "jsonb" },
  openedBy: { name: "opened_by", type: "uuid" },
  openedAt: { name: "opened_at", type: "timestamptz" },
  releasedBy: { name: "released_by", type: "uuid", nullable: true },
  releasedAt: { name: "released_at", type: "timestamptz", nullable: true },
  releasedOn: { name: "released_on", type: "date", nullable: true },
  version: { type: "integer" },
} satisfies Record<keyof Stored<StandardisationRow>, EntitySchemaColumnOptions>;

export const standardisationTable = new EntitySchema<Stored<StandardisationRow>>({
  name: "standardisation",
  columns,
});
