import { refuseDraft, refuseHandingOver } from "@reviewpoint/domain/targets";
import { action } from "../../../../graph/writing/action.js";
import { found } from "../../../../graph/writing/found.js";
import { tiesToTrainee } from "../../../partnership/trainee/ties-to-trainee.js";
import { settingsWithin } from "../../../provider/setting/settings-within.js";
import { targetsWithin } from "../../target/target.query.js";
import { meetingById } from "../meeting.loader.js";
import { meetingTable } from "../meeting.table.js";
import { MeetingType } from "../meeting.type.js";
import { keepVersion } from "./keep-version.js";
import { WriteMeetingInput } from "./meeting.inputs.js";
import { namedMeeting } from "./named-meeting.js";
import { targetRules } from "../../targets.settings.js";
/** Keeps the trainee's own record of a meeting: as a draft, or handed over to the mentor. */
export const writeMeeting = action({
    name: "writeMeeting",
    description: "Keeps a trainee's record of a meeting with their mentor: as a draft that nobody else sees, or handed over.",
    input: WriteMeetingInput,
    right: "write-meeting",
    holds: ({ traineeId }) => ({ trainees: [traineeId] }),
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: { meeting: { type: () => MeetingType, by: meetingById, description: "The meeting." } },
    refusals: [
        ...["not-found", "conflict", "meeting-already-confirmed", "meeting-to-come"],
        ...["minutes-out-of-bounds", "reflection-missing", "targets-not-reviewed"],
    ],
    async perform(performance, input) {
        const { unit, viewer, newId, refuse } = performance;
        const { providerId, personId, today } = viewer;
        const { traineeId, heldOn, minutes = null } = input;
        if (!(await found(unit, providerId, "trainee", traineeId)))
            return refuse({ code: "not-found", what: "trainee", id: traineeId }, "traineeId");
        const isNew = input.meetingId == null;
        const before = isNew ? null : await namedMeeting(performance, input.meetingId);
        const isOwn = before?.traineeId === traineeId && before.writtenBy === personId;
        if (!isNew && !isOwn)
            return refuse({ code: "not-found", what: "meeting", id: input.meetingId }, "meetingId");
        const currentVersion = before?.version ?? 0;
        if ((input.expectedVersion ?? 0) !== currentVersion)
            return refuse({ code: "conflict", currentVersion }, "expectedVersion");
        const targets = await targetsWithin(unit, providerId, { traineeId });
        const reviews = [...new Map((input.reviews ?? []).map((one) => [one.targetId, one])).values()];
        for (const [index, { targetId }] of reviews.entries()) {
            if (!targets.some(({ id }) => id === targetId))
                return refuse({ code: "not-found", what: "target", id: targetId }, "reviews", `${index}`, "targetId");
        }
        const record = {
            ...{ heldOn, minutes, reflection: input.reflection?.trim() ?? "" },
            reviewedTargetIds: reviews.map(({ targetId }) => targetId),
        };
        const open = targets
            .filter(({ outcome, setOn }) => outcome === null && setOn < heldOn)
            .map(({ id }) => id);
        const rules = (await settingsWithin(performance)).of(targetRules);
        // what the mentor can read stays whole
        const isHandedOver = input.handOver === true || before?.state === "handed-over";
        const state = before?.state ?? null;
        const refusal = isHandedOver
            ? refuseHandingOver(record, state, open, rules, today)
            : refuseDraft(record, state, rules, today);
        if (refusal)
            return refuse(refusal, fieldOf(refusal));
        const meetingId = before?.id ?? newId();
        if (isNew)
            await unit.insert(meetingTable, [{ providerId, id: meetingId, traineeId, writtenBy: personId }]);
        const contents = {
            ...{ meetingId, version: currentVersion + 1, heldOn, minutes, reflection: record.reflection },
            ...{ state: isHandedOver ? "handed-over" : "draft" },
            ...{ observationsDiscussed: input.observationsDiscussed?.trim() ?? "" },
            mentorNote: before?.mentorNote ?? null,
        };
        await keepVersion(performance, contents, reviews);
        return { ids: { meeting: meetingId }, about: [traineeId] };
    },
});
const fields = {
    "meeting-already-confirmed": "meetingId",
    "meeting-to-come": "heldOn",
    "minutes-out-of-bounds": "minutes",
    "reflection-missing": "reflection",
    "targets-not-reviewed": "reviews",
};
/** The field of the input that a refusal is about. */
const fieldOf = ({ code }) => fields[code];
//# sourceMappingURL=write-meeting.action.js.map