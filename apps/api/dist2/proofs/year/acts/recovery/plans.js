import { reviewWeeks } from "../reviews/review-weeks.js";
import { Agenda } from "../year-act.js";
const courses = [
    ["RESOLVED"],
    ["EXTENDED", "RESOLVED"],
    ["ESCALATED", "RESOLVED"],
    ["ESCALATED", "WITHDRAWN"],
    ["EXTENDED", "DEFERRED"],
];
/** After the first two reviews lead mentors open plans; each is reviewed after its span and decided the same week. */
export const plans = (stage) => {
    const agenda = new Agenda();
    const reviewOf = reviewWeeks(stage.roster);
    return async (moment) => {
        const { week } = moment;
        for (const { trainee, plan, outcomes } of agenda.at(moment)) {
            const [outcome, ...next] = outcomes;
            const seen = { planId: plan.id, expectedVersion: plan.version };
            const review = {
                account: "Two of three were seen.",
                metTargets: outcome === "RESOLVED" ? [1, 2] : [1],
            };
            const reviewed = await stage.act("reviewRecoveryPlan", trainee.leadId, { ...seen, ...review });
            if (!reviewed)
                continue;
            const { version } = reviewed["plan"];
            const decision = { outcome, reason: "As the review says." };
            const input = { planId: plan.id, expectedVersion: version, ...decision };
            const decided = await stage.act("decideRecoveryPlan", trainee.leadId, input);
            if (decided && next.length > 0)
                agenda.add({ week: week + (outcome === "ESCALATED" ? 4 : 3), at: moment.at }, { trainee, plan: decided["plan"], outcomes: next });
        }
        const nth = reviewOf(moment);
        if (nth?.nth !== 4 || moment.at !== "wednesday")
            return;
        const position = stage.roster.reviewPoints.indexOf(nth.point);
        if (position > 1)
            return;
        await stage.each(stage.roster.trainees.filter((one) => one.at % 12 === 4 + 3 * position), async (trainee) => {
            const raised = {
                traineeId: trainee.id,
                kind: "PROGRESS",
                account: "Below what is expected on three.",
            };
            const concern = (await stage.act("raiseConcern", trainee.home.mentorId, raised))?.["concern"];
            const targets = [
                { action: "Plan with the mentor twice a week", successCriteria: "Four plans in two weeks" },
                { action: "Begin each lesson within two minutes", successCriteria: "Seen in three lessons" },
            ];
            const frame = { reason: "Not on track.", support: "A joint lesson each week.", targets };
            const input = { traineeId: trainee.id, concernIds: concern ? [concern.id] : [], ...frame };
            const plan = (await stage.act("openRecoveryPlan", trainee.leadId, input))?.["plan"];
            const outcomes = courses[((trainee.at / 3 + position) % courses.length) | 0] ?? [];
            if (plan)
                agenda.add({ week: week + 3, at: "friday" }, { trainee, plan, outcomes });
        });
    };
};
//# sourceMappingURL=plans.js.map