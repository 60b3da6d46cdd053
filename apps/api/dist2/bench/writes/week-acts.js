import { randomUUID } from "node:crypto";
import { addDays, mondayOf } from "@reviewpoint/domain/calendar";
import { fixtureId } from "../../features/testing/fixture-id.js";
/** The day of the bench: the fixture's current cohort is in its third review, of which nothing is recorded yet. */
export const weekDay = "2026-05-13";
export const weekTrainees = 900;
const lead = fixtureId("person", 2);
const mentor = fixtureId("person", 10);
const base = 2_000_000;
/** Everybody of the cohort who is in training. */
const numbers = Array.from({ length: weekTrainees }, (_, n) => n).filter((n) => n % 15 !== 14 && n % 16 !== 15);
/** The numbers, in the fixture, of the trainees whom the mentor meets. */
export const weekCaseload = numbers.map((n) => base + n);
const ofLead = numbers.filter((n) => n % 3 === 0);
const traineeId = (n) => fixtureId("trainee", base + n);
const personId = (n) => fixtureId("person", base + n);
/** Everybody who acts in the week. */
export const weekPeople = [lead, mentor, ...numbers.map(personId)];
const of = (some, n) => some[(n - 1) % some.length] ?? 0;
const [writing, setting] = [numbers.slice(0, 500), numbers.slice(500)];
function asked(act, shown, by, input) {
    const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { answer: ${act}(input: $input) { __typename
    ... on ${type}Payload { made: ${shown} { id } } ... on Refusal { code message } } }`;
    return {
        by,
        body: JSON.stringify({ query, variables: { input: { idempotencyKey: randomUUID(), ...input } } }),
    };
}
const strands = [1, 2, 3].map((n) => fixtureId("strand", n));
/** A trainee's judgements on every strand; each round of the cohort is another level, and supersedes the one before. */
function recordJudgements(n) {
    const round = Math.floor((n - 1) / numbers.length);
    const judgements = strands.map((strandId) => ({
        ...{
            strandId,
            levelId: fixtureId("level", (round % 4) + 1),
            judgedOn: weekDay,
            evidence: "Three lessons.",
        },
    }));
    const place = { traineeId: traineeId(of(numbers, n)), reviewPointId: fixtureId("review-point", 23) };
    const expectedVersion = round * strands.length;
    return asked("recordJudgements", "review", mentor, { ...place, expectedVersion, judgements });
}
/** The record of a meeting, handed over. */
function writeMeeting(n) {
    const trainee = of(writing, n);
    const record = {
        heldOn: weekDay,
        minutes: 50,
        reflection: "Starts went well.",
        handOver: true,
        reviews: [],
    };
    return asked("writeMeeting", "meeting", personId(trainee), { traineeId: traineeId(trainee), ...record });
}
const draft = (n) => ({
    ...{ action: `Ask ${n} hinge questions`, successEvidence: "Answers noted.", strandId: strands[0] },
    dueOn: addDays(weekDay, 7),
});
/** So many trainees have a line in one form. */
const formLines = 10;
const weeksBack = 150;
function checkWeek(n) {
    const [week, part] = [n % weeksBack, Math.floor(n / weeksBack)];
    const some = Array.from({ length: formLines }, (_, line) => of(ofLead, part * formLines + line + 1));
    const trainees = some.map((one) => ({ traineeId: traineeId(one), finding: "IN_ORDER" }));
    return asked("checkWeek", "trainees", lead, { day: addDays(mondayOf(weekDay), -7 * week), trainees });
}
/** The five commonest acts of a week. */
export const weekActs = [
    { name: "recordJudgements, three strands", write: recordJudgements },
    { name: "writeMeeting", write: writeMeeting },
    {
        name: "confirmMeeting with a target",
        first: writeMeeting,
        write: (n, meetingId) => asked("confirmMeeting", "meeting", mentor, { meetingId, expectedVersion: 1, targets: [draft(n)] }),
    },
    {
        name: "setTarget",
        most: 3 * setting.length,
        write: (n) => asked("setTarget", "target", mentor, { traineeId: traineeId(of(setting, n)), draft: draft(n) }),
    },
    {
        name: `checkWeek of ${formLines}`,
        most: weeksBack * Math.floor(ofLead.length / formLines),
        write: checkWeek,
    },
];
//# sourceMappingURL=week-acts.js.map