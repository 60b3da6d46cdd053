import { bySubject } from "../by-place.js";
/** One form holds so many. */
const traineesAtOnce = 50;
/** On Fridays the lead mentor goes through the week of the subject in one pass. */
export const checkWeeks = (stage) => async (moment) => {
    if (moment.at !== "friday")
        return;
    for (const { leadId, trainees } of bySubject(stage.roster.trainees)) {
        for (let from = 0; from < trainees.length; from += traineesAtOnce) {
            const checked = trainees.slice(from, from + traineesAtOnce).map(({ id, reference }) => {
                const isOdd = stage.chance("check", reference, moment.week).next() < 0.1;
                return {
                    ...{ traineeId: id, finding: isOdd ? "FOLLOW_UP" : "IN_ORDER" },
                    note: isOdd ? "No minutes spoken of: ask on Monday." : null,
                };
            });
            await stage.act("checkWeek", leadId, { day: stage.today, trainees: checked });
        }
    }
};
//# sourceMappingURL=check-weeks.js.map