import { refuseConfirming } from "@reviewpoint/domain/targets";
import { action, isRefused } from "../../../../graph/writing/action.js";
import { eachItem } from "../../../../graph/writing/each-item.js";
import { settingsWithin } from "../../../provider/setting/settings-within.js";
import { calendarWithin } from "../../rules/school-calendar.query.js";
import { targetById } from "../../target/target.loader.js";
import { targetsWithin } from "../../target/target.query.js";
import { TargetType } from "../../target/target.type.js";
import { keepTarget, targetSettingCodes } from "../../target/write/keep-target.js";
import { meetingById } from "../meeting.loader.js";
import { MeetingType } from "../meeting.type.js";
import { reviewsWithin } from "../meeting-review.query.js";
import { keepVersion } from "./keep-version.js";
import { ConfirmMeetingInput } from "./meeting.inputs.js";
import { namedMeeting, tiesToMeeting } from "./named-meeting.js";
import { targetRules } from "../../targets.settings.js";
/** Confirms the record of a meeting, and sets the targets that were agreed there, all or nothing. */
export const confirmMeeting = action({
    name: "confirmMeeting",
    description: "Confirms a record that was handed over, and sets the targets that were agreed at the meeting.",
    input: ConfirmMeetingInput,
    right: "confirm-meeting",
    holds: ({ meetingId }) => ({ traineeOf: "meeting", id: meetingId }),
    ties: (performance, { meetingId }) => tiesToMeeting(performance, meetingId),
    shows: {
        meeting: { type: () => MeetingType, by: meetingById, description: "The meeting as it was confirmed." },
        targets: {
            type: () => TargetType,
            by: targetById,
            isList: true,
            description: "The targets that were set.",
        },
    },
    refusals: [
        ...["conflict", "meeting-already-confirmed", "meeting-not-handed-over", "items-refused"],
        ...targetSettingCodes,
    ],
    async perform(performance, { meetingId, expectedVersion, note, targets }) {
        const { unit, viewer, refuse } = performance;
        const { providerId } = viewer;
        const meeting = await namedMeeting(performance, meetingId);
        if (!meeting)
            return refuse({ code: "not-found", what: "meeting", id: meetingId }, "meetingId");
        if (meeting.version !== expectedVersion)
            return refuse({ code: "conflict", currentVersion: meeting.version }, "expectedVersion");
        const refusal = refuseConfirming(meeting.state);
        if (refusal)
            return refuse(refusal, "meetingId");
        const { traineeId, heldOn } = meeting;
        const reviews = await reviewsWithin(unit, providerId, meetingId, meeting.version);
        const words = note?.trim() ?? "";
        const version = meeting.version + 1;
        const mentorNote = words === "" ? null : words;
        await keepVersion(performance, { ...meeting, meetingId, version, state: "confirmed", mentorNote }, reviews);
        const all = await targetsWithin(unit, providerId, { traineeId });
        const open = all.filter(({ outcome }) => outcome === null).length;
        const rules = (await settingsWithin(performance)).of(targetRules);
        const school = await calendarWithin(unit, traineeId, viewer.today);
        const setting = {
            traineeId,
            setOn: heldOn,
            originKind: "meeting",
            originId: meetingId,
            rules,
            school,
        };
        const kept = await eachItem("targets", targets ?? [], (draft, index) => keepTarget(performance, setting, draft, open + index));
        if (isRefused(kept))
            return kept;
        return { ids: { meeting: meetingId, targets: kept.map(({ id }) => id) }, about: [traineeId] };
    },
});
//# sourceMappingURL=confirm-meeting.action.js.map