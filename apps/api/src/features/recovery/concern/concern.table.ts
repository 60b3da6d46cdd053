import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { ConcernKind } from "@reviewpoint/domain/recovery";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** That somebody saw something that may stand in a trainee's way. */
export interface ConcernRow {
  readonly id: string;
  readonly traineeId: string;
  readonly kind: ConcernKind;
  readonly raisedOn: IsoDate;
  /** The person or the service token that raised it. */
  readonly raisedBy: string;
  /** null for a concern about welfare, whose words are kept with the welfare record. */
  readonly account: string | null;
  /** The last day for a plan; null where its kind asks for none. */
  readonly planDueOn: IsoDate | null;
  /** The plan that took it up. */
  readonly planId: string | null;
  readonly recordedAt: IsoInstant;
  readonly version: number;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  traineeId: { name: "trainee_id", type: "uuid" },
  kind: { type: "text" },
  raisedOn: { name: "raised_on", type: "date" },
  raisedBy: { name: "raised_by", type: "uuid" },
  account: { type: "text", nullable: true },
  planDueOn: { name: "plan_due_on", type: "date", nullable: true },
  planId: { name: "plan_id", type: "uuid", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  version: { type: "integer" },
} satisfies Record<keyof Stored<ConcernRow>, EntitySchemaColumnOptions>;

export const concernTable = new EntitySchema<Stored<ConcernRow>>({ name: "concern", columns });
