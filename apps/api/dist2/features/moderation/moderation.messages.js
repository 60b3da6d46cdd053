import { dayInWords } from "../../graph/refusals/writes/day-in-words.js";
import { desksTold } from "./allotment/told-of-desk.query.js";
import { standardisationTold } from "./standardisation/participant/told-participants.query.js";
/** Moderators are told that pieces are on their desks; never whose they are, nor what was given first. */
const piecesDivided = {
    act: "allocateModerators",
    told: ["moderators"],
    parties: {
        moderators: async (unit, subject) => (await desksTold(unit, subject)).map(({ moderatorId }) => moderatorId),
    },
    async write({ unit, providerName, subject, person }) {
        const desk = (await desksTold(unit, subject)).find(({ moderatorId }) => moderatorId === person.id);
        if (!desk)
            return null;
        const pieces = desk.open === 1 ? "1 piece is" : `${desk.open} pieces are`;
        return {
            subject: `${desk.title}: ${pieces} on your desk, at ${providerName}`,
            lines: [
                `${pieces} on your desk to be judged a second time in “${desk.title}”. The first day by which something is due is ${dayInWords(desk.dueOn)}.`,
                "If you have an interest in somebody whose work it is, declare it there, and the work goes to somebody else.",
                { path: `/exercises/${subject["exercise"]}/desk`, words: "Open your desk" },
            ],
        };
    },
};
/** Who takes part in standardisation is told when scripts are to be marked; never what was agreed for them. */
const standardisationOpened = {
    act: "openStandardisation",
    told: ["participants"],
    parties: {
        participants: async (unit, subject) => (await standardisationTold(unit, subject))?.participantIds ?? [],
    },
    async write({ unit, providerName, subject, person }) {
        const exercise = await standardisationTold(unit, subject);
        if (exercise === null || exercise.isReleased || !exercise.participantIds.includes(person.id))
            return null;
        return {
            subject: `${exercise.title}: scripts to mark before marking begins, at ${providerName}`,
            lines: [
                `You take part in “${exercise.title}”. Mark its scripts from ${dayInWords(exercise.opensOn)} to ${dayInWords(exercise.closesOn)}, by yourself: nobody sees your marks until the results are released.`,
                { path: `/standardisation/${subject["standardisation"]}`, words: "Open the scripts" },
            ],
        };
    },
};
/** What the room tells. */
export const moderationMessages = [piecesDivided, standardisationOpened];
//# sourceMappingURL=moderation.messages.js.map