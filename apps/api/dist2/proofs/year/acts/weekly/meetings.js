import { targetDraft } from "./target-draft.js";
const mostOpen = 3;
/**
 * The weekly meeting: the trainee keeps its record, some in two sittings; the mentor confirms it and sets targets. Some
 * are returned first, and some confirmations are taken back.
 */
export const meetings = (stage) => {
    const confirm = async (trainee, meeting, week) => {
        const { id, reference, home } = trainee;
        const chance = stage.chance("new targets", reference, week);
        const room = mostOpen - stage.targets.openOf(id).length;
        const targets = Array.from({ length: Math.min(room, 1 + chance.integer(2)) }, () => targetDraft(chance, stage.roster.strands, stage.today));
        const input = { meetingId: meeting.id, expectedVersion: meeting.version, note: "Agreed.", targets };
        const done = await stage.act("confirmMeeting", home.mentorId, input);
        for (const [index, { id: targetId, version }] of (done?.["targets"] ?? []).entries())
            stage.targets.note(id, {
                ...{ id: targetId, version, setOn: stage.today, dueOn: targets[index]?.dueOn ?? stage.today },
                ...{ carriedOver: 0, isOpen: true },
            });
        return done;
    };
    const giveBack = async ({ home }, { id, version }) => {
        const input = { meetingId: id, expectedVersion: version, note: "Say what the pupils did." };
        return ((await stage.act("returnMeeting", home.mentorId, input))?.["meeting"] ?? null);
    };
    const write = async ({ id, personId }, before, handOver, minutes) => {
        const open = stage.targets.openOf(id).filter(({ setOn }) => setOn < stage.today);
        const record = {
            ...{ traineeId: id, heldOn: stage.today, minutes, handOver, reflection: "Starts went well." },
            reviews: open.map(({ id: targetId }) => ({ targetId, progress: "Tried twice." })),
        };
        const seen = before ? { meetingId: before.id, expectedVersion: before.version } : {};
        const done = await stage.act("writeMeeting", personId, { ...record, ...seen });
        return (done?.["meeting"] ?? null);
    };
    return async ({ week, at }) => {
        if (at !== "wednesday")
            return;
        await stage.each(stage.roster.trainees, async (trainee) => {
            const chance = stage.chance("meetings", trainee.reference, week);
            // somebody is ill now and then
            if (chance.next() < 0.04)
                return;
            const minutes = 40 + chance.integer(30);
            const draft = chance.next() < 0.25 ? await write(trainee, null, false, minutes) : null;
            let meeting = await write(trainee, draft, true, minutes);
            if (!meeting)
                return;
            if ((week + trainee.at) % 13 === 0) {
                const returned = await giveBack(trainee, meeting);
                if (!returned)
                    return;
                meeting = await write(trainee, returned, true, minutes + 5);
                if (!meeting)
                    return;
            }
            // one in twenty is never confirmed
            if (chance.next() < 0.05)
                return;
            const confirmed = ((await confirm(trainee, meeting, week))?.["meeting"] ?? null);
            if (confirmed && (week + trainee.at) % 37 === 0)
                await giveBack(trainee, confirmed);
        });
    };
};
//# sourceMappingURL=meetings.js.map