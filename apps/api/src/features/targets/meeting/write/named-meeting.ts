import type { Tie } from "@reviewpoint/domain/access";
import { accessOf } from "../../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../../graph/reading/is-uuid.js";
import type { Performance } from "../../../../graph/writing/action.js";
import { tiesToTrainee } from "../../../partnership/trainee/ties-to-trainee.js";
import { type KnownMeeting, meetingWithin } from "../meeting.query.js";

type Within = Pick<Performance, "unit" | "viewer">;

/** The meeting that an action names; null where the provider has none, or it is somebody else's first draft. */
export async function namedMeeting({ unit, viewer }: Within, id: string): Promise<KnownMeeting | null> {
  const meeting = isUuid(id) ? await meetingWithin(unit, viewer.providerId, id) : null;
  const isOwnDraft = meeting?.state === "draft" && meeting.version === 1;
  return isOwnDraft && meeting.writtenBy !== viewer.personId ? null : meeting;
}

/** How the viewer is tied to the trainee of the meeting that an action names. */
export async function tiesToMeeting(within: Within, meetingId: string): Promise<readonly Tie[]> {
  const meeting = await namedMeeting(within, meetingId);
  return meeting === null ? accessOf(within.viewer).ties : tiesToTrainee(within, meeting.traineeId);
}
