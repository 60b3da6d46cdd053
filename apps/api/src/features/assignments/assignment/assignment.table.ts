import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { AssignmentKind } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A written assignment that is set a cohort, or some of its subjects. */
export interface AssignmentRow {
  readonly id: string;
  readonly title: string;
  readonly kindCode: string;
  /** The provider's kind as it was when the assignment was set. */
  readonly kind: AssignmentKind;
  readonly cohortId: string;
  /** The last day for handing in. */
  readonly handInBy: IsoDate;
  readonly markingOpensOn: IsoDate;
  readonly markingClosesOn: IsoDate;
  readonly moderationOpensOn: IsoDate;
  readonly moderationClosesOn: IsoDate;
  /** The day on which feedback is sent. */
  readonly releaseOn: IsoDate;
  readonly setBy: string;
  readonly recordedAt: IsoInstant;
  readonly version: number;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  title: { type: "text" },
  kindCode: { name: "kind_code", type: "text" },
  kind: { type: "jsonb" },
  cohortId: { name: "cohort_id", type: "uuid" },
  handInBy: { name: "hand_in_by", type: "date" },
  markingOpensOn: { name: "marking_opens_on", type: "date" },
  markingClosesOn: { name: "marking_closes_on", type: "date" },
  moderationOpensOn: { name: "moderation_opens_on", type: "date" },
  moderationClosesOn: { name: "moderation_closes_on", type: "date" },
  releaseOn: { name: "release_on", type: "date" },
  setBy: { name: "set_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  version: { type: "integer" },
} satisfies Record<keyof Stored<AssignmentRow>, EntitySchemaColumnOptions>;

export const assignmentTable = new EntitySchema<Stored<AssignmentRow>>({ name: "assignment", columns });
