import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A trainee's time in one school. */
export interface PlacementRow {
  readonly id: string;
  readonly traineeId: string;
  readonly schoolId: string;
  /** 1 is the first (home) placement. */
  readonly position: number;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly mentorId: string | null;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  traineeId: { name: "trainee_id", type: "uuid" },
  schoolId: { name: "school_id", type: "uuid" },
  position: { type: "integer" },
  startsOn: { name: "starts_on", type: "date", nullable: true },
  endsOn: { name: "ends_on", type: "date", nullable: true },
  mentorId: { name: "mentor_id", type: "uuid", nullable: true },
} satisfies Record<keyof Stored<PlacementRow>, EntitySchemaColumnOptions>;

export const placementTable = new EntitySchema<Stored<PlacementRow>>({ name: "placement", columns });
