import { accessOf } from "../../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../../graph/reading/is-uuid.js";
import { tiesToTrainee } from "../../../partnership/trainee/ties-to-trainee.js";
import { meetingWithin } from "../meeting.query.js";
/** The meeting that an action names; null where the provider has none, or it is somebody else's first draft. */
export async function namedMeeting({ unit, viewer }, id) {
    const meeting = isUuid(id) ? await meetingWithin(unit, viewer.providerId, id) : null;
    const isOwnDraft = meeting?.state === "draft" && meeting.version === 1;
    return isOwnDraft && meeting.writtenBy !== viewer.personId ? null : meeting;
}
/** How the viewer is tied to the trainee of the meeting that an action names. */
export async function tiesToMeeting(within, meetingId) {
    const meeting = await namedMeeting(within, meetingId);
    return meeting === null ? accessOf(within.viewer).ties : tiesToTrainee(within, meeting.traineeId);
}
//# sourceMappingURL=named-meeting.js.map