import { dayInWords } from "../../../graph/refusals/writes/day-in-words.js";
import { closingWindows, mentorsWithMissing, missingAt } from "./judgements-missing.query.js";
/** The review point and the day of a message. */
const pointOf = ({ reviewPoint, day }) => [
    String(reviewPoint),
    String(day),
];
/**
 * A window closes and judgements are missing. Mentors are told how many of their own trainees it concerns; whoever else a
 * provider has told of it, how many there are in all. No letter names a trainee.
 */
export const judgementsMissing = {
    act: "judgementsMissing",
    told: ["mentors"],
    days: [7, 1],
    async due(unit, today, until) {
        const windows = await closingWindows(unit, today, until);
        return windows.map(({ id, dueOn }) => ({ id, dueOn, subject: { reviewPoint: id, day: today } }));
    },
    parties: { mentors: (unit, subject) => mentorsWithMissing(unit, ...pointOf(subject)) },
    async write({ unit, subject, person, word, providerName }) {
        const point = await missingAt(unit, ...pointOf(subject), person.id);
        if (point === null || point.all === 0)
            return null;
        const { name, closesOn, mine, all } = point;
        const [count, whose] = mine > 0 ? [mine, "your "] : [all, ""];
        const trainees = word("trainee", count === 1 ? "singular" : "plural");
        const judgements = word("judgement", "plural");
        return {
            subject: `${name} at ${providerName} closes on ${dayInWords(closesOn)}`,
            lines: [
                `${count} of ${whose}${word("trainee", "plural")} still ${count === 1 ? "has" : "have"} no complete ${judgements} at ${name}. Its last day is ${dayInWords(closesOn)}.`,
                { path: "/completeness", words: `See whose ${judgements} are missing (${count} ${trainees})` },
            ],
        };
    },
};
//# sourceMappingURL=judgements-missing.reminder.js.map