import { submissionsOf } from "../../../features/assignments/submission/submission.query.js";
import { evidenceFileById, readUnlinked } from "../../../features/evidence/file/evidence-file.query.js";
import { isThingOf } from "../../../features/evidence/link/thing-within.query.js";
import { readReplacing } from "../../../features/judgements/judgement/judgement.query.js";
import { reviewById } from "../../../features/judgements/review/review.loader.js";
import { reviewId } from "../../../features/judgements/review/review-id.js";
import { subjectFrame, } from "../../../features/progress/subject-cohort/subject-frame.query.js";
import { readParts, readPast } from "../../../features/progress/subject-cohort/subject-standings.query.js";
import { fixtureId } from "../../../features/testing/fixture-id.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { unsampledNumber } from "../filling/moderate-target.js";
import { target } from "../target.js";
import { one } from "./reading.js";
import { targetReadings } from "./target-readings.js";
const [mentor, mentorElsewhere] = [one("mentor", "caseload"), one("mentor", "none")];
const [leader, board] = [one("leadership-team", "provider"), one("exam-board", "provider")];
const lead = one("lead-mentor", "subject");
const { traineeId, pieceId, fileId, targetId, exerciseId, standardisationId, boardId } = target;
/** The first judgement of the target, which was recorded anew. */
const replacedId = fixtureId("judgement", 20_000_000);
/** The target's subject at their review point. */
async function frameOf({ read }) {
    const place = { subjectId: target.subjectId, reviewPointId: fixtureId("review-point", 21) };
    const frame = await subjectFrame(read, place);
    if (!frame)
        throw new RangeError("the target's subject is not judged");
    return frame;
}
export const readings = [
    {
        what: "what was handed in of a piece of work",
        by: async (context) => (await submissionsOf([pieceId], context)).flat().length > 0,
        shownTo: mentor,
        notTo: [mentorElsewhere],
    },
    {
        what: "a file that is evidence of a concern",
        by: async (context) => (await evidenceFileById([fileId], context))[0] !== null,
        shownTo: mentor,
        notTo: [mentorElsewhere, board],
    },
    {
        what: "one's own files that are evidence of nothing",
        by: async (context) => (await readUnlinked(context, traineeId)).length > 0,
        shownTo: mentor,
        notTo: [one("mentor", "left"), mentorElsewhere],
    },
    {
        what: "what replaced a judgement",
        by: async (context) => (await readReplacing([replacedId], context)).length > 0,
        shownTo: mentor,
        notTo: [mentorElsewhere],
    },
    {
        what: "that there is a target, to whoever links a file to it",
        by: (context, database) => database.write(viewerOf(context), (unit) => isThingOf({ unit, viewer: viewerOf(context) }, "targetId", targetId, traineeId)),
        shownTo: mentor,
        notTo: [mentorElsewhere, board],
    },
    {
        what: "the review as it stands after a write",
        by: async (context) => {
            const id = reviewId(traineeId, fixtureId("review-point", 21));
            return (await reviewById([id], context))[0] !== null;
        },
        shownTo: lead,
        notTo: [mentorElsewhere, { ...lead, without: { act: "read-judgement" } }],
    },
    ...targetReadings,
    {
        what: "those of a subject who are counted as one's own",
        by: async (context) => {
            const parts = await readParts(context.read, await frameOf(context), viewerOf(context));
            return parts.some(({ isOwn, isSeen }) => isOwn && isSeen);
        },
        shownTo: lead,
        notTo: [one("lead-mentor", "none")],
    },
    {
        what: "how far a subject's trainees of earlier cohorts were",
        by: async (context) => (await readPast(context.read, await frameOf(context), viewerOf(context))).length > 0,
        shownTo: lead,
        notTo: [one("lead-mentor", "none")],
    },
    {
        what: "a piece of work outside the sample",
        by: {
            text: `exercise(id: "${exerciseId}") { pieces(first: 9, filter: { everything: true }) { nodes { number } } }`,
            holds: `"number":${unsampledNumber}`,
        },
        shownTo: lead,
        // plans elsewhere, and reads the sample here
        notTo: [{ roles: [...one("hub-director", "hub").roles, ...one("lead-mentor", "none").roles] }],
    },
    {
        what: "who opened an exercise, by name",
        by: { text: `exercise(id: "${exerciseId}") { openedBy { name } }`, holds: '"name":"' },
        shownTo: leader,
        notTo: [board],
    },
    {
        what: "who moderates, by name",
        by: { text: `exercise(id: "${exerciseId}") { moderators { moderator { name } } }`, holds: '"name":"' },
        shownTo: leader,
        notTo: [board],
    },
    {
        what: "who takes part in standardisation, by name",
        by: {
            text: `standardisation(id: "${standardisationId}") { participants { person { name } } }`,
            holds: '"name":"',
        },
        shownTo: leader,
        notTo: [board],
    },
    {
        what: "the assessor about whom a board decides, by name",
        by: { text: `board(id: "${boardId}") { items { assessor { name } } }`, holds: '"name":"' },
        shownTo: leader,
        notTo: [board],
    },
];
//# sourceMappingURL=readings.js.map