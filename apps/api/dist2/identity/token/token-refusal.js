import { accessRoles } from "@reviewpoint/domain/access";
import { compareInstants, isIsoInstant } from "@reviewpoint/domain/calendar";
import { serviceActs } from "./acts.js";
const mostName = 100;
const mostDays = 366;
const dayLength = 24 * 60 * 60 * 1000;
const readable = (instant, timeZone) => new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "long" }).format(new Date(instant));
/**
 * The first thing that is wrong with a wish; null for a good one.
 *
 * @param timeZone of whoever reads the sentence: days in it are theirs.
 */
export function serviceTokenRefusal(wish, now, timeZone = "Europe/London") {
    const { name, acts, roles, expiresAt } = wish;
    const refuse = (code, field, value, message) => ({
        ...{ code, field, value, message },
    });
    const length = name.trim().length;
    if (length < 1 || length > mostName)
        return refuse("NAME_OUT_OF_BOUNDS", "name", name, `Give the token a name of 1 to ${mostName} characters.`);
    const act = acts.find((one) => !serviceActs.includes(one));
    if (act !== undefined || acts.length === 0)
        return refuse("ACT_NOT_FOR_TOKENS", "acts", act ?? "", `Choose among ${serviceActs.join(", ")}.`);
    const role = roles.find((one) => one.role === "trainee" || !accessRoles.includes(one.role))?.role;
    if (role !== undefined || roles.length === 0) {
        const message = "Choose at least one role of the provider's staff, with its place: a token has no record of its own.";
        return refuse("ROLE_NOT_FOR_TOKENS", "roles", role ?? "", message);
    }
    const latest = new Date(Date.parse(now) + mostDays * dayLength).toISOString();
    const isDated = isIsoInstant(expiresAt);
    if (!isDated || compareInstants(expiresAt, now) <= 0 || compareInstants(expiresAt, latest) > 0)
        return refuse("EXPIRY_OUT_OF_BOUNDS", "expiresAt", expiresAt, `Let the token end after today, ${readable(now, timeZone)}, and by ${readable(latest, timeZone)}.`);
    return null;
}
//# sourceMappingURL=token-refusal.js.map