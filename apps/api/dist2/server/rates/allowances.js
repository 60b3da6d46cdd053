/** What may be spent unless the settings say otherwise. A person gets at most a fifth of one process. */
export const usualAllowances = {
    actor: { points: 1_200_000, seconds: 60 },
    token: { points: 2_400_000, seconds: 60 },
    address: { points: 60_000, seconds: 60 },
    signIn: { points: 100, seconds: 60 },
};
const variables = {
    actor: "RATE_LIMIT_ACTOR",
    token: "RATE_LIMIT_TOKEN",
    address: "RATE_LIMIT_ADDRESS",
    signIn: "RATE_LIMIT_SIGN_IN",
};
/** Reads the allowances from environment variables such as `RATE_LIMIT_ACTOR=1200000/60`. Throws, naming the variable. */
export function readAllowances(environment) {
    const read = (kind) => {
        const text = environment[variables[kind]];
        if (!text)
            return usualAllowances[kind];
        if (text === "off")
            return null;
        const [, points, seconds] = /^([1-9]\d{0,11})\/([1-9]\d{0,5})$/.exec(text) ?? [];
        if (points === undefined || seconds === undefined)
            throw new RangeError(`${variables[kind]} is points/seconds, e.g. 1200000/60, or off, not ${JSON.stringify(text)}`);
        return { points: Number(points), seconds: Number(seconds) };
    };
    return { actor: read("actor"), token: read("token"), address: read("address"), signIn: read("signIn") };
}
//# sourceMappingURL=allowances.js.map