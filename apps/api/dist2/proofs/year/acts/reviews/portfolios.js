import { reviewWeeks } from "./review-weeks.js";
const grades = ["complete", "complete", "thorough", "incomplete"];
/** Portfolios are looked at through the year, graded once in each cycle; a few looks and grades are put right or taken back. */
export const portfolios = (stage) => {
    const reviewOf = reviewWeeks(stage.roster);
    return async (moment) => {
        const { week, at } = moment;
        if (at === "monday" && week % 4 === 0)
            await stage.each(stage.roster.trainees, async ({ id, home, at: number }) => {
                if ((number + week / 4) % 5 !== 0)
                    return;
                const input = { traineeId: id, checkedOn: stage.today, found: "Plans and reflections are there." };
                const look = await stage.act("recordPortfolioCheck", home.mentorId, input);
                if (!look || number % 13 !== 4)
                    return;
                const mistaken = { checkId: look["check"].id, reason: "Another portfolio was meant." };
                await stage.act("withdrawPortfolioCheck", home.mentorId, mistaken);
            });
        const review = reviewOf(moment);
        if (review?.nth !== 2 || at !== "wednesday" || stage.today > review.point.closesOn)
            return;
        await stage.each(stage.roster.trainees, async ({ id, leadId, reference, at: number }) => {
            const grade = stage.chance("grade", reference, review.point.code).pick(grades);
            const input = { traineeId: id, cycle: review.point.code, grade };
            const given = await stage.act("gradePortfolio", leadId, input);
            if (given && number % 11 === 5) {
                const mistaken = { gradeId: given["grade"].id, reason: "Another portfolio was meant." };
                await stage.act("withdrawPortfolioGrade", leadId, mistaken);
                if (number % 2 === 0)
                    await stage.act("gradePortfolio", leadId, { ...input, reason: "The right one." });
            }
            if (!given || number % 11 !== 4)
                return;
            const right = {
                grade: "thorough",
                replaces: given["grade"].id,
                reason: "The second folder was missing.",
            };
            await stage.act("gradePortfolio", leadId, { ...input, ...right });
        });
    };
};
//# sourceMappingURL=portfolios.js.map