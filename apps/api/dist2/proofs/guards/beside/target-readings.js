import { readMeetings } from "../../../features/targets/meeting/meeting.query.js";
import { readTargets } from "../../../features/targets/target/target.query.js";
import { strandsBelowByTrainee } from "../../../features/targets/visit/strands-below.query.js";
import { handedOverByTrainee } from "../../../features/targets/week/handed-over.query.js";
import { readChecks } from "../../../features/targets/week/week.query.js";
import { target } from "../target.js";
import { one } from "./reading.js";
const { traineeId, meetingId, targetId } = target;
const [mentor, mentorElsewhere] = [one("mentor", "caseload"), one("mentor", "none")];
/** Reads targets and no meetings. */
const mentorOfSchool = one("mentor", "school");
const board = one("exam-board", "provider");
/** What visits and weeks are made ready from, and what is read behind a write. */
export const targetReadings = [
    {
        what: "the meeting as it stands after a write",
        by: async (context) => (await readMeetings([meetingId], context)).length > 0,
        shownTo: mentor,
        notTo: [mentorElsewhere, mentorOfSchool, board],
    },
    {
        what: "the target as it stands after a write",
        by: async (context) => (await readTargets({ ids: [targetId] }, context)).length > 0,
        shownTo: mentor,
        notTo: [mentorElsewhere, board],
    },
    {
        what: "the strands below, before a visit",
        by: async (context) => ((await strandsBelowByTrainee([traineeId], context))[0] ?? []).length > 0,
        shownTo: mentor,
        notTo: [mentorElsewhere],
    },
    {
        what: "the meetings that were handed over, before a visit",
        by: async (context) => {
            const meetings = await handedOverByTrainee(null, context)([traineeId], context);
            return (meetings[0] ?? []).length > 0;
        },
        shownTo: mentor,
        notTo: [mentorElsewhere, mentorOfSchool, board],
    },
    {
        what: "what was found in a week",
        by: async (context) => (await readChecks([traineeId], null, context)).length > 0,
        shownTo: mentor,
        notTo: [mentorElsewhere, mentorOfSchool, board],
    },
];
//# sourceMappingURL=target-readings.js.map