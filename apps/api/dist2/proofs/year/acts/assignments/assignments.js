import { addDays } from "@reviewpoint/domain/calendar";
import { holderOf } from "../../stage/roster.js";
import { bySubject } from "../by-place.js";
/** The week in which the assignment is set; its days follow from the Monday. */
export const setIn = 10;
const daysFrom = (monday, release) => ({
    ...{ handInBy: addDays(monday, 14), markingOpensOn: addDays(monday, 15) },
    ...{ markingClosesOn: addDays(monday, 28), moderationOpensOn: addDays(monday, 29) },
    ...{ moderationClosesOn: addDays(monday, 31), releaseOn: addDays(monday, release) },
});
const feedback = ["strengths", "improve", "next"].map((question) => ({
    question,
    answer: "One clear example.",
}));
const remarks = [
    ...["reading", "practice"].map((question) => ({ question, answer: "Used with care." })),
    { question: "references", answer: "fully" },
];
/**
 * One written assignment in the year: set by the leadership, handed in to the lead mentor, who marks it and answers;
 * feedback leaves on its day. A trainee gets more time, and one hands in a second time.
 */
export const assignments = (stage) => {
    let [assignment, first] = [undefined, ""];
    const pieceOf = new Map();
    const leader = holderOf(stage.roster.holdings, "LEADERSHIP_TEAM");
    const { cohortId, strands, trainees } = stage.roster;
    const handIn = async ({ id, leadId }) => {
        const input = { assignmentId: assignment?.id, traineeId: id, receivedOn: stage.today };
        const piece = (await stage.act("recordSubmission", leadId, input))?.["piece"];
        if (piece)
            pieceOf.set(id, piece.id);
    };
    return async ({ week, at, day }) => {
        const turn = `${week - setIn} ${at}`;
        if (turn === "0 monday") {
            first = day;
            const work = { cohortId, kindCode: "reflection", title: "A sequence of lessons" };
            const input = { ...work, strandIds: [strands[0]?.id], days: daysFrom(day, 35) };
            assignment = (await stage.act("setAssignment", leader, input))?.["assignment"];
        }
        if (!assignment)
            return;
        const { id: assignmentId } = assignment;
        if (turn === "0 friday") {
            const change = { assignmentId, expectedVersion: assignment.version, days: daysFrom(first, 32) };
            await stage.act("changeAssignmentCalendar", leader, change);
            for (const { personId, directorId } of trainees.filter((one) => one.at % 6 === 1))
                await stage.act("grantExtension", directorId, {
                    ...{ assignmentId, extends: "HAND_IN", personId, reason: "Was ill." },
                    untilOn: addDays(first, 15),
                });
        }
        if (turn === "2 monday")
            await stage.each(trainees, async (trainee) => {
                await handIn(trainee);
                if (trainee.at % 6 !== 2)
                    return;
                const withdrawn = { pieceId: pieceOf.get(trainee.id), reason: "It was the wrong file." };
                if (await stage.act("withdrawSubmission", trainee.leadId, withdrawn))
                    await handIn(trainee);
            });
        if (turn === "3 wednesday")
            for (const { leadId, trainees: own } of bySubject(trainees)) {
                const pieceIds = own.flatMap(({ id }) => pieceOf.get(id) ?? []);
                for (let from = 0; from < pieceIds.length; from += piecesAtOnce) {
                    const some = pieceIds.slice(from, from + piecesAtOnce);
                    await stage.act("allotMarker", leadId, { markerId: leadId, pieceIds: some });
                    const [alone, ...together] = some.map((pieceId) => ({
                        ...{ pieceId, expectedVersion: 0, answers: remarks },
                        value: String(40 + stage.chance("mark", from, some.indexOf(pieceId)).integer(50)),
                    }));
                    if (alone)
                        await stage.act("recordMark", leadId, alone);
                    if (together.length > 0)
                        await stage.act("recordMarks", leadId, { marks: together });
                    for (const pieceId of some)
                        await stage.act("writeFeedback", leadId, { pieceId, expectedVersion: 0, answers: feedback });
                }
            }
        if (turn === "4 friday")
            await stage.act("releaseFeedback", leader, { assignmentId });
    };
};
/** One form holds so many. */
const piecesAtOnce = 20;
//# sourceMappingURL=assignments.js.map