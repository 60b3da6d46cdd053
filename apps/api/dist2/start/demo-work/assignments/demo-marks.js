import { roundDecimal } from "@reviewpoint/domain/moderation";
/** Shares of the scale, in order: each of the first provider's bands is among them. */
const shares = [0.62, 0.55, 0.71, 0.66, 0.48, 0.58, 0.74, 0.52, 0.64, 0.51, 0.69, 0.57];
/** The mark of the n-th piece of work on a scale. */
export function demoMark(n, { lowest, highest, step }) {
    const share = shares[n % shares.length] ?? 0.6;
    const steps = Math.round((share * (Number(highest) - Number(lowest))) / Number(step));
    return roundDecimal(String(Number(lowest) + steps * Number(step)), step);
}
const words = [
    "Sources are used to question practice, not only to describe it.",
    "Two lessons are compared, and the difference is explained.",
    "One claim rests on a single pupil: look for a second.",
];
/** A form filled with invented words, or with the first of its choices. */
export function demoAnswers(form, n) {
    return form.map(({ code, choices }, at) => ({
        question: code,
        answer: choices[0] ?? words[(n + at) % words.length] ?? "",
    }));
}
//# sourceMappingURL=demo-marks.js.map