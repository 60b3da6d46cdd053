import { dayInWords } from "../../../graph/refusals/writes/day-in-words.js";
import { leadMentorsOf, ownerOf, reviewsFallingDue, reviewStillDue } from "./review-due.query.js";
/** The plan and the day of a message. */
const planOf = ({ plan, day }) => [String(plan), String(day)];
/**
 * The review of a recovery plan falls due. Its owner and the lead mentors of the subject are told that one does, and when:
 * not of whom, and not why.
 */
export const recoveryReviewDue = {
    act: "recoveryReviewDue",
    told: ["owner", "leadMentors"],
    days: [3, 0],
    async due(unit, today, until) {
        const plans = await reviewsFallingDue(unit, today, until);
        return plans.map(({ id, dueOn }) => ({ id, dueOn, subject: { plan: id, day: today } }));
    },
    parties: {
        owner: (unit, subject) => ownerOf(unit, planOf(subject)[0]),
        leadMentors: (unit, subject) => leadMentorsOf(unit, ...planOf(subject)),
    },
    async write({ unit, subject, providerName }) {
        const reviewOn = await reviewStillDue(unit, planOf(subject)[0]);
        if (reviewOn === null)
            return null;
        return {
            subject: `A review is due on ${dayInWords(reviewOn)}, at ${providerName}`,
            lines: [
                `A review that you have a part in is due on ${dayInWords(reviewOn)}. It is confidential, so this message does not say whose.`,
                { path: "/", words: "Sign in and see what is due" },
            ],
        };
    },
};
//# sourceMappingURL=review-due.reminder.js.map