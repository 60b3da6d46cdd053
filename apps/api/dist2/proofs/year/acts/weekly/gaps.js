import { addDays } from "@reviewpoint/domain/calendar";
import { Agenda } from "../year-act.js";
const topics = ["Photosynthesis", "Ratio", "The Tudors", "Reported speech", "Tectonics", "Loops"];
const weeksToClose = 6;
/** Gaps of knowledge come up in thirds of the cohort: a target is set for each, and the mentor closes it weeks later. */
export const gaps = (stage) => {
    const agenda = new Agenda();
    return async (moment) => {
        const { week, at } = moment;
        for (const { trainee, gap } of agenda.at(moment)) {
            const input = { gapId: gap.id, expectedVersion: gap.version, evidence: "Taught it to 8C." };
            const done = await stage.act("closeGap", trainee.home.mentorId, input);
            const closed = done?.["gap"];
            // now and then it was too early
            if (closed && stage.chance("gap reopened", trainee.reference, week).next() < 1 / 8) {
                const again = { gapId: gap.id, expectedVersion: closed.version };
                await stage.act("reopenGap", trainee.home.mentorId, again);
            }
        }
        if (at !== "monday" || week < 3 || week % 3 !== 0)
            return;
        const third = stage.roster.trainees.filter((one) => (one.at + week / 3) % 9 === 0);
        await stage.each(third, async (trainee) => {
            const topic = `${stage.chance("gap", trainee.reference, week).pick(topics)} (week ${week})`;
            const raised = { traineeId: trainee.id, topic, foundIn: "AUDIT" };
            const gap = (await stage.act("raiseGap", trainee.personId, raised))?.["gap"];
            if (!gap)
                return;
            agenda.add({ week: week + weeksToClose, at: "friday" }, { trainee, gap });
            if (stage.targets.openOf(trainee.id).length >= 3)
                return;
            const dueOn = addDays(stage.today, 10);
            const draft = {
                action: `Teach ${topic} to a colleague`,
                successEvidence: "Questions answered.",
                dueOn,
            };
            const input = { traineeId: trainee.id, draft: { ...draft, gapId: gap.id } };
            const set = (await stage.act("setTarget", trainee.leadId, input))?.["target"];
            if (set)
                stage.targets.note(trainee.id, {
                    ...{ id: set.id, version: set.version, setOn: stage.today, dueOn, carriedOver: 0, isOpen: true },
                });
        });
    };
};
//# sourceMappingURL=gaps.js.map