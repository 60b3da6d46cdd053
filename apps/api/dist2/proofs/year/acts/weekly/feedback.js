import { addDays } from "@reviewpoint/domain/calendar";
import { closedOn } from "./closed-on.js";
/** On Fridays the lead mentor says something of targets that were closed on Wednesday, and of their documents. */
export const feedback = (stage) => async ({ week, at }) => {
    if (at !== "friday")
        return;
    await stage.each(stage.roster.trainees, async ({ id, leadId, at: number }) => {
        if ((week + number) % 4 !== 0)
            return;
        for (const target of closedOn(stage, id, addDays(stage.today, -2)))
            await stage.act("giveTargetFeedback", leadId, {
                ...{ targetId: target.id, words: "The plan shows it: now do the same with 9B." },
            });
    });
};
//# sourceMappingURL=feedback.js.map