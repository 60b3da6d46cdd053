import { addDays } from "@reviewpoint/domain/calendar";
/** Directors and their deputies ask some trainees how they are, twice a year. */
export const welfare = (stage) => async ({ week, at }) => {
    if ((week !== 9 && week !== 23) || at !== "friday")
        return;
    await stage.each(stage.roster.trainees, async ({ id, at: number, directorId, deputyId }) => {
        if (number % 7 !== 2)
            return;
        const said = {
            account: "Sleeps badly before observations.",
            support: "Hears of them two days before.",
        };
        const why = { purpose: "SUPPORT", reason: "They asked for a talk." };
        const input = { traineeId: id, ...why, ...said, nextOn: addDays(stage.today, 28) };
        await stage.act("recordWelfareCheck", week === 9 ? directorId : deputyId, input);
    });
};
//# sourceMappingURL=welfare.js.map