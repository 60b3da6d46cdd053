import { isText, sentTo, sentWork } from "./sent-work.query.js";
/**
 * Feedback is there: told to each trainee to whom it was sent, with the feedback in the letter unless the provider's setting
 * `feedbackLetter` is `link`. The letter never has the mark.
 */
export const feedbackSent = {
    act: "releaseFeedback",
    told: ["trainees"],
    parties: {
        trainees: (unit, { sent }) => sentTo(unit, Array.isArray(sent) ? sent.filter(isText) : []),
    },
    async write({ unit, subject: { assignment }, person, providerName }) {
        const work = isText(assignment) ? await sentWork(unit, assignment, person.id) : null;
        if (work === null)
            return null;
        const answered = work.answers.filter(({ answer }) => answer !== null);
        const whole = work.isWhole ? answered.map(({ text, answer }) => `${text}\n${answer}`) : [];
        return {
            subject: `Your feedback on ${work.title} at ${providerName}`,
            lines: [
                `Your work on ${work.title} has been marked, and your feedback is ready.`,
                ...whole,
                { path: "/", words: "Sign in" },
            ],
        };
    },
};
//# sourceMappingURL=feedback-sent.message.js.map