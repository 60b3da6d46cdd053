import { meetingReviewTable } from "../meeting-review.table.js";
import { meetingVersionTable } from "../meeting-version.table.js";
/** Writes a whole version of a meeting's record; whoever writes the same version at once collides, and finds this one. */
export async function keepVersion({ unit, viewer, now }, contents, reviews) {
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
    if (rows.length > 0)
        await unit.insert(meetingReviewTable, rows);
}
//# sourceMappingURL=keep-version.js.map