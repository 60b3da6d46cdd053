import sql from "sql-template-tag";
import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { type MeetingReviewRow, meetingReviewTable } from "./meeting-review.table.js";

const columns = selectList(meetingReviewTable, "meeting_review");

/** Every version's reviews of meetings that the viewer was already found to reach. */
export function readReviews(ids: readonly string[], context: GraphContext): Promise<MeetingReviewRow[]> {
  return context.read<MeetingReviewRow>(sql`select ${columns} from meeting_review
    where meeting_id = any(${ids}::uuid[]) order by meeting_id, version, target_id`);
}

/** The reviews of one version, as an action reads them. */
export function reviewsWithin(
  unit: ReadUnit,
  providerId: string,
  meetingId: string,
  version: number,
): Promise<MeetingReviewRow[]> {
  const { text, values } = sql`select ${columns} from meeting_review where provider_id = ${providerId}
    and meeting_id = ${meetingId}::uuid and version = ${version}`;
  return unit.rows<MeetingReviewRow>(text, values);
}
