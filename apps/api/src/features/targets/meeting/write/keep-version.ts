import type { Performance } from "../../../../graph/writing/action.js";
import { meetingReviewTable } from "../meeting-review.table.js";
import { type MeetingVersionRow, meetingVersionTable } from "../meeting-version.table.js";

/** What a new version of a record says. */
export type MeetingContents = Omit<MeetingVersionRow, "recordedAt" | "recordedBy">;

/** What it says of a target. */
export interface Review {
  readonly targetId: string;
  readonly progress: string;
}

/** Writes a whole version of a meeting's record; whoever writes the same version at once collides, and finds this one. */
export async function keepVersion(
  { unit, viewer, now }: Pick<Performance, "unit" | "viewer" | "now">,
  contents: MeetingContents,
  reviews: readonly Review[],
): Promise<void> {
  const { providerId, personId } = viewer;
  const { meetingId, version } = contents;
  await unit.insert(meetingVersionTable, [
    {
      ...{ providerId, meetingId, version, state: contents.state, heldOn: contents.heldOn },
      ...{ minutes: contents.minutes, reflection: contents.reflection, mentorNote: contents.mentorNote },
      ...{ observationsDiscussed: contents.observationsDiscussed, recordedAt: now, recordedBy: personId },
    },
  ]);
  const rows = reviews.map(({ targetId, progress }) => ({
    providerId,
    meetingId,
    version,
    targetId,
    progress,
  }));
  if (rows.length > 0) await unit.insert(meetingReviewTable, rows);
}
