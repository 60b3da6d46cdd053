import { addDays } from "@reviewpoint/domain/calendar";
/** In the first week it is agreed how plans are handed in; once in so many weeks each trainee's are written down. */
export const handIns = (stage) => async (moment) => {
    const { week, at, day } = moment;
    if (week === 1 && at === "wednesday")
        await stage.each(stage.roster.trainees, async ({ id, home, at: number }) => {
            const rule = number % 2 === 0
                ? { kind: "WEEKLY", weekday: 5, time: "16:00" }
                : { kind: "BEFORE_LESSON", days: 2, counted: "SCHOOL_DAYS", time: "17:00" };
            const input = { traineeId: id, expectedVersion: 0, way: "By e-mail, as one file", ...rule };
            await stage.act("agreeHandIn", home.mentorId, input);
        });
    if (week < 2 || at !== "friday")
        return;
    await stage.each(stage.roster.trainees, async ({ id, personId, at: number, reference }) => {
        if ((week + number) % 6 !== 0)
            return;
        const late = stage.chance("hand-in", reference, week).next() < 0.2;
        const handedInAt = late ? `${day}T10:00:00Z` : `${addDays(day, -3)}T10:00:00Z`;
        const lessonOn = addDays(day, -1);
        const input = { traineeId: id, material: "Plans of the week", lessonOn, handedInAt };
        await stage.act("recordHandIn", personId, input);
    });
};
//# sourceMappingURL=hand-ins.js.map