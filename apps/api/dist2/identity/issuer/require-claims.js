import { IdentityRefusal } from "../refusal.js";
/**
 * The subject of a token that says everything the settings ask for: tenant, domain or organisation. Throws the refusal
 * with this code otherwise.
 */
export function requireClaims(claims, { claims: required, subjectClaim }, code) {
    for (const [path, values] of Object.entries(required)) {
        const said = path.split(".").reduce(inside, claims);
        if (typeof said !== "string" || !values.includes(said))
            throw new IdentityRefusal(code);
    }
    const subject = claims[subjectClaim];
    if (typeof subject !== "string" || subject === "")
        throw new IdentityRefusal(code);
    return subject;
}
const inside = (value, name) => typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? value[name]
    : undefined;
//# sourceMappingURL=require-claims.js.map