import { addDays } from "@reviewpoint/domain/calendar";
import { firstOf, oneOf } from "../attempt.js";
const mostMinutes = 240;
const mostOpen = 3;
/** What the mentor can read stays whole: reflection, minutes, and a word on every target that was open then. */
const writeMeeting = (facts, [which, how, when, words]) => {
    const before = which < 4 ? undefined : oneOf(facts.meetings, which);
    const heldOn = facts.inDays(when === 9 ? 1 : -(when % 3));
    const handOver = how < 6;
    const minutes = how === 7 ? mostMinutes + 1 : how === 5 ? null : 50;
    const reflection = words === 8 ? " " : "Starts went well.";
    const open = facts.openTargets.filter(({ setOn }) => setOn < heldOn);
    const reviewed = words === 9 ? open.slice(1) : open;
    const input = {
        ...{ traineeId: facts.cast.traineeId, heldOn, minutes, reflection, handOver },
        reviews: reviewed.map(({ id: targetId }) => ({ targetId, progress: "Tried twice." })),
        ...(before ? { meetingId: before.id, expectedVersion: before.version } : {}),
    };
    const isWhole = handOver || before?.state === "HANDED_OVER";
    return {
        ...{ act: "writeMeeting", by: "trainee", input },
        refusal: firstOf([before?.state === "CONFIRMED", "MEETING_ALREADY_CONFIRMED"], [heldOn > facts.today, "MEETING_TO_COME"], [(minutes ?? 1) > mostMinutes, "MINUTES_OUT_OF_BOUNDS"], [isWhole && minutes === null, "MINUTES_OUT_OF_BOUNDS"], [isWhole && reflection.trim() === "", "REFLECTION_MISSING"], [isWhole && reviewed.length < open.length, "TARGETS_NOT_REVIEWED"]),
        becomes: ({ meeting }) => {
            const state = isWhole ? "HANDED_OVER" : "DRAFT";
            if (before)
                Object.assign(before, { version: before.version + 1, heldOn, state });
            else
                facts.meetings.push({ id: meeting.id, version: 1, heldOn, state });
        },
    };
};
const existing = (facts, [which]) => {
    const meeting = oneOf(facts.meetings, which);
    if (!meeting)
        return null;
    const seen = { meetingId: meeting.id, expectedVersion: meeting.version };
    // a first draft is there for its author alone
    return { meeting, seen, isUnseen: meeting.state === "DRAFT" && meeting.version === 1 };
};
/** Only what was handed over is confirmed; targets that are set with it count from the day of the meeting. */
const confirmMeeting = (facts, choices) => {
    const found = existing(facts, choices);
    if (!found)
        return null;
    const { meeting, seen, isUnseen } = found;
    const many = choices[1] % 3;
    const dueOn = addDays(meeting.heldOn, 5);
    const targets = Array.from({ length: many }, (_, at) => ({
        ...{ action: `Step ${at + 1}`, successEvidence: "Seen.", strandId: facts.cast.strandIds[at], dueOn },
    }));
    return {
        ...{ act: "confirmMeeting", by: "mentor", input: { ...seen, targets }, isUnseen },
        refusal: firstOf([meeting.state === "CONFIRMED", "MEETING_ALREADY_CONFIRMED"], [meeting.state !== "HANDED_OVER", "MEETING_NOT_HANDED_OVER"], [facts.openTargets.length + many > mostOpen, "ITEMS_REFUSED"]),
        becomes: ({ targets: made }) => {
            Object.assign(meeting, { version: meeting.version + 1, state: "CONFIRMED" });
            for (const { id } of made)
                facts.targets.push({
                    ...{ id, version: 1, setOn: meeting.heldOn, dueOn, carriedOver: 0, closedOn: null },
                    feedback: 0,
                });
        },
    };
};
/** What the mentor can see is returned with a word, a confirmed one too. */
const returnMeeting = (facts, choices) => {
    const found = existing(facts, choices);
    if (!found)
        return null;
    const { meeting, seen, isUnseen } = found;
    const note = choices[1] === 9 ? "" : "Say what pupils did.";
    return {
        ...{ act: "returnMeeting", by: "mentor", input: { ...seen, note }, isUnseen },
        refusal: firstOf([meeting.state === "DRAFT" || meeting.state === "RETURNED", "MEETING_NOT_HANDED_OVER"], [note === "", "NOTE_MISSING"]),
        becomes: () => void Object.assign(meeting, { version: meeting.version + 1, state: "RETURNED" }),
    };
};
/** A week is checked once more only by whoever has seen the last check; what is to be followed up is said. */
const checkWeek = (facts, [back, finding, words, stale]) => {
    const day = addDays(facts.today, -7 * (back % 2));
    const monday = addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
    const last = facts.checks.get(monday) ?? 0;
    const seenVersion = stale === 9 ? last + 1 : last;
    const isOdd = finding > 5;
    const note = words < 7 ? "Ask on Monday." : null;
    const { traineeId } = facts.cast;
    const checked = { traineeId, seenVersion, finding: isOdd ? "FOLLOW_UP" : "IN_ORDER", note };
    return {
        ...{ act: "checkWeek", by: "lead", input: { day, trainees: [checked] } },
        refusal: firstOf([seenVersion !== last || (isOdd && note === null), "ITEMS_REFUSED"]),
        becomes: () => void facts.checks.set(monday, last + 1),
    };
};
export const meetingMoves = { writeMeeting, confirmMeeting, returnMeeting, checkWeek };
//# sourceMappingURL=meetings.js.map