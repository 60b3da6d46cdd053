/** What was found, as sentences for a board. */
export function checkInWords({ sha256, isStated, differing, samples }) {
    return [
        isStated === null
            ? `This is the pack whose snapshot has the SHA-256 ${sha256}. Compare that with the one on the cover that was circulated.`
            : isStated
                ? "This is the pack that was frozen: its SHA-256 is the one that was stated."
                : `This is not the pack that was frozen: its SHA-256 is ${sha256}.`,
        ...differing.map((name) => `${name} is not what the snapshot gives: it was changed, or is missing.`),
        ...(samples.length === 0 ? ["No seed has been revealed, so no sample can be drawn again."] : []),
        ...samples.map(({ exercise, found }) => `${exercise}: ${sampleInWords(found)}`),
    ];
}
function sampleInWords(found) {
    if (found.holds)
        return found.seedMatches === null
            ? "drawn again, the sample is the same. No commitment to the seed was published beforehand."
            : "drawn again from the seed that was committed to beforehand, the sample is the same.";
    const wrong = [
        found.seedMatches === false ? "the seed is not the one that was committed to" : "",
        found.hashMatches ? "" : "the plan is not what its hash says",
        found.planMatches ? "" : "policy, seed and population give another sample",
        found.missing.length === 0 ? "" : missing(found.missing.length),
        found.unexpected.length === 0 ? "" : `${pieces(found.unexpected.length)} should not be in it`,
    ].filter((one) => one !== "");
    return `the sample does not hold: ${wrong.join("; ")}.`;
}
const pieces = (count) => (count === 1 ? "1 piece" : `${count} pieces`);
const missing = (count) => `${pieces(count)} ${count === 1 ? "is" : "are"} missing`;
//# sourceMappingURL=check-in-words.js.map