import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What a version of a meeting's record says of a target that was open. */
export interface MeetingReviewRow {
  readonly meetingId: string;
  readonly version: number;
  readonly targetId: string;
  readonly progress: string;
}

const columns = {
  providerId: providerColumn,
  meetingId: { name: "meeting_id", type: "uuid", primary: true },
  version: { type: "integer", primary: true },
  targetId: { name: "target_id", type: "uuid", primary: true },
  progress: { type: "text" },
} satisfies Record<keyof Stored<MeetingReviewRow>, EntitySchemaColumnOptions>;

export const meetingReviewTable = new EntitySchema<Stored<MeetingReviewRow>>({
  name: "meeting_review",
  columns,
});
