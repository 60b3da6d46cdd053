import { addDays } from "@reviewpoint/domain/calendar";
/** Before the meeting the mentor goes through what is due: met, not met, dropped, or carried over. */
export const closeTargets = (stage) => {
    const carryOver = async (trainee, mentor, target) => {
        const dueOn = addDays(stage.today, 7);
        const input = {
            targetId: target.id,
            expectedVersion: target.version,
            dueOn,
            note: "Half of it is done.",
        };
        const done = await stage.act("carryOverTarget", mentor, input);
        if (!done)
            return;
        const { version } = done["target"];
        stage.targets.note(trainee, { ...target, version, dueOn, carriedOver: target.carriedOver + 1 });
    };
    const close = async (trainee, mentor, target, outcome) => {
        const note = outcome === "NOT_MET" ? null : "Seen in period 3, with two classes.";
        const input = { targetId: target.id, expectedVersion: target.version, outcome, note };
        const done = await stage.act("closeTarget", mentor, input);
        if (!done)
            return;
        const { version } = done["target"];
        stage.targets.note(trainee, { ...target, version, isOpen: false });
    };
    const reopen = async (trainee, mentor, target) => {
        const input = { targetId: target.id, expectedVersion: target.version, note: "It was another class." };
        const done = await stage.act("reopenTarget", mentor, input);
        if (!done)
            return;
        const { version } = done["target"];
        stage.targets.note(trainee, { ...target, version, isOpen: true });
    };
    return async ({ week, at }) => {
        if (at !== "wednesday")
            return;
        await stage.each(stage.roster.trainees, async ({ id, reference, at: number, home }) => {
            const chance = stage.chance("close targets", reference, week);
            for (const target of stage.targets.openOf(id)) {
                if (target.dueOn > stage.today)
                    continue;
                const luck = chance.next();
                if (luck > 0.8 && target.carriedOver < 2)
                    await carryOver(id, home.mentorId, target);
                else {
                    const outcome = luck < 0.6 ? "MET" : luck < 0.75 ? "NOT_MET" : "DROPPED";
                    await close(id, home.mentorId, target, outcome);
                }
            }
            const closed = stage.targets.of(id).filter(({ isOpen }) => !isOpen);
            if ((week + number) % 14 === 0 && closed[0] && stage.targets.openOf(id).length < 3)
                await reopen(id, home.mentorId, closed[0]);
        });
    };
};
//# sourceMappingURL=close-targets.js.map