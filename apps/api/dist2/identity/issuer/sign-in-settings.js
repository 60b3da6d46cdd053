import { isSafeAddress, readIssuer } from "./issuer-settings.js";
import { Fields } from "./settings-fields.js";
/** An hour and a half is a double lesson away from the desk; a working day is the longest. */
export const usualSessions = { idleMinutes: 90, hours: 12 };
/**
 * Reads the settings file of signing in: JSON, described in docs/guides/signing-in.md.
 * @throws RangeError naming the field, its value and the remedy
 */
export function readSignInSettings(text, environment) {
    const fields = new Fields(parse(text), "sign-in");
    const address = fields.text("address");
    if (!isSafeAddress(address) || new URL(address).origin !== address)
        throw fields.wrong("address", "https:// and a host without a path, e.g. https://reviewpoint.example.org");
    const issuers = fields
        .objects("issuers")
        .map((one, index) => readIssuer(one, `issuers[${index}]`, environment));
    for (const field of ["name", "issuer"]) {
        const values = issuers.map((issuer) => issuer[field]);
        const twice = values.find((value, index) => values.indexOf(value) !== index);
        if (twice !== undefined)
            throw new RangeError(`issuers: two have the ${field} ${JSON.stringify(twice)}`);
    }
    const times = fields.inner("sessions") ?? new Fields({}, "sign-in.sessions");
    const sessions = {
        idleMinutes: times.number("idleMinutes", usualSessions.idleMinutes, 24 * 60),
        hours: times.number("hours", usualSessions.hours, 7 * 24),
    };
    times.requireNothingElse();
    fields.requireNothingElse();
    return { address, issuers, sessions };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new RangeError("the settings of signing in are not JSON: see docs/guides/signing-in.md", { cause });
    }
}
//# sourceMappingURL=sign-in-settings.js.map