/** What an exercise says of some people, in the order of their identifiers: nothing tells who is the severest. */
export function showSeverity({ id, title }, answer, people) {
    return [...people].sort().map((assessorId) => {
        const place = { assessorId, exerciseId: id, exerciseTitle: title };
        if (answer.outcome === "refused") {
            const sentence = answer.refusal.code === "not-connected"
                ? "Nothing is said of severity: the judges of this exercise fall into parts that share no work."
                : "Nothing is said of severity: too little was judged twice.";
            return { ...place, pairs: 0, ...nothing, sentence };
        }
        const own = answer.assessors.find(({ assessor }) => assessor === assessorId);
        const figure = own?.shrunk ?? null;
        const pairs = own?.pairs ?? 0;
        if (figure === null)
            return {
                ...place,
                pairs,
                ...nothing,
                sentence: `Too few to judge: ${pairs} compared with another judge's.`,
            };
        const { estimate, lower, upper } = figure;
        return { ...place, pairs, estimate, lower, upper, sentence: inWords(figure, pairs) };
    });
}
const nothing = { estimate: null, lower: null, upper: null };
function inWords({ estimate, lower, upper }, pairs) {
    const one = (number) => `${Math.round(Math.abs(number) * 100) / 100}`;
    const between = `between ${signed(lower)} and ${signed(upper)}`;
    if (lower <= 0 && upper >= 0)
        return `From ${pairs} pieces compared, no difference from other judges can be told: ${between}.`;
    const how = estimate > 0 ? "less" : "more";
    return `From ${pairs} pieces compared, about ${one(estimate)} ${how} than other judges give for the same work: ${between}.`;
}
const signed = (number) => `${number < 0 ? "−" : ""}${Math.round(Math.abs(number) * 100) / 100}`;
//# sourceMappingURL=show-severity.js.map