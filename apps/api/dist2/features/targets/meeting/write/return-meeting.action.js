import { refuseReturning } from "@reviewpoint/domain/targets";
import { action } from "../../../../graph/writing/action.js";
import { meetingById } from "../meeting.loader.js";
import { MeetingType } from "../meeting.type.js";
import { reviewsWithin } from "../meeting-review.query.js";
import { keepVersion } from "./keep-version.js";
import { ReturnMeetingInput } from "./meeting.inputs.js";
import { namedMeeting, tiesToMeeting } from "./named-meeting.js";
/** Returns a record to the trainee: also how a confirmation is taken back. */
export const returnMeeting = action({
    name: "returnMeeting",
    description: "Returns a record to the trainee, and says what is asked for. A confirmed one too: so a confirmation is taken back.",
    input: ReturnMeetingInput,
    right: "confirm-meeting",
    isolation: "read committed",
    ties: (performance, { meetingId }) => tiesToMeeting(performance, meetingId),
    shows: {
        meeting: { type: () => MeetingType, by: meetingById, description: "The meeting as it was returned." },
    },
    refusals: ["not-found", "conflict", "meeting-not-handed-over", "note-missing"],
    async perform(performance, { meetingId, expectedVersion, note }) {
        const { unit, viewer, refuse } = performance;
        const meeting = await namedMeeting(performance, meetingId);
        if (!meeting)
            return refuse({ code: "not-found", what: "meeting", id: meetingId }, "meetingId");
        if (meeting.version !== expectedVersion)
            return refuse({ code: "conflict", currentVersion: meeting.version }, "expectedVersion");
        const refusal = refuseReturning(meeting.state, note);
        if (refusal)
            return refuse(refusal, refusal.code === "note-missing" ? "note" : "meetingId");
        const reviews = await reviewsWithin(unit, viewer.providerId, meetingId, meeting.version);
        const version = meeting.version + 1;
        const contents = { ...meeting, meetingId, version, state: "returned", mentorNote: note.trim() };
        await keepVersion(performance, contents, reviews);
        return { ids: { meeting: meetingId }, about: [meeting.traineeId] };
    },
});
//# sourceMappingURL=return-meeting.action.js.map