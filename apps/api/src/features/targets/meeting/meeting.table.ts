import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A meeting of a trainee and their mentor; what its record says is in its versions. */
export interface MeetingRow {
  readonly id: string;
  readonly traineeId: string;
  /** Whose draft it is while it is one. */
  readonly writtenBy: string;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  traineeId: { name: "trainee_id", type: "uuid" },
  writtenBy: { name: "written_by", type: "uuid" },
} satisfies Record<keyof Stored<MeetingRow>, EntitySchemaColumnOptions>;

export const meetingTable = new EntitySchema<Stored<MeetingRow>>({ name: "meeting", columns });
