import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { MeetingState } from "@reviewpoint/domain/targets";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** The whole record of a meeting, as it stood from one instant on. */
export interface MeetingVersionRow {
  readonly meetingId: string;
  readonly version: number;
  readonly state: MeetingState;
  readonly heldOn: IsoDate;
  readonly minutes: number | null;
  readonly reflection: string;
  readonly observationsDiscussed: string;
  readonly mentorNote: string | null;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const columns = {
  providerId: providerColumn,
  meetingId: { name: "meeting_id", type: "uuid", primary: true },
  version: { type: "integer", primary: true },
  state: { type: "text" },
  heldOn: { name: "held_on", type: "date" },
  minutes: { type: "integer", nullable: true },
  reflection: { type: "text" },
  observationsDiscussed: { name: "observations_discussed", type: "text" },
  mentorNote: { name: "mentor_note", type: "text", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<MeetingVersionRow>, EntitySchemaColumnOptions>;

export const meetingVersionTable = new EntitySchema<Stored<MeetingVersionRow>>({
  name: "meeting_version",
  columns,
});
