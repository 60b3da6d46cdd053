import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { Unallotted } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** One giving of pieces, and what could be given to nobody. */
export interface AllocationRow {
  readonly id: string;
  readonly exerciseId: string;
  readonly sequence: number;
  readonly unallotted: readonly Unallotted[];
  readonly allocatedBy: string;
  readonly allocatedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  exerciseId: { name: "exercise_id", type: "uuid" },
  sequence: { type: "integer" },
  unallotted: { type: "jsonb" },
  allocatedBy: { name: "allocated_by", type: "uuid" },
  allocatedAt: { name: "allocated_at", type: "timestamptz" },
} satisfies Record<keyof Stored<AllocationRow>, EntitySchemaColumnOptions>;

export const moderationAllocationTable = new EntitySchema<Stored<AllocationRow>>({
  name: "moderation_allocation",
  columns,
});
