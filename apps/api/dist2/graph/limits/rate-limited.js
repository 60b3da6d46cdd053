import { Refusal } from "../refusals/refusal.js";
/** The refusal of somebody who has nothing left: status 429, with the seconds to wait in `Retry-After`. */
export function rateLimited({ points, seconds }, waitSeconds) {
    const many = points.toLocaleString("en-GB");
    const span = seconds === 60 ? "a minute" : inWords(seconds);
    return new Refusal("RATE_LIMITED", `You have spent the ${many} points that may be spent in ${span}. Ask again in ${inWords(waitSeconds)}, and for less at once.`, { limit: points, retryAfterSeconds: waitSeconds }, new Map([["retry-after", String(waitSeconds)]]));
}
const inWords = (seconds) => (seconds === 1 ? "1 second" : `${seconds} seconds`);
//# sourceMappingURL=rate-limited.js.map