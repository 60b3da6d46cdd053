import { errors, jwtVerify, SignJWT } from "jose";
import { IdentityRefusal } from "../refusal.js";
/** The issuer's name in tokens and in the table of logins. */
export const demoIssuerName = "reviewpoint-demo";
const audience = "reviewpoint";
const algorithm = "ES256";
/** Twelve hours, in seconds. */
export const tokenLifetime = 12 * 60 * 60;
/** Issues and reads the demo's tokens. They say who somebody is and nothing of what they may do. */
export class DemoIssuer {
    #key;
    #now;
    constructor(key, now) {
        this.#key = key;
        this.#now = now;
    }
    /** A signed token for one of the demo's logins, valid for twelve hours. */
    issue(subject) {
        const issuedAt = Math.floor(this.#now().getTime() / 1000);
        return new SignJWT({})
            .setProtectedHeader({ alg: algorithm, typ: "JWT" })
            .setIssuer(demoIssuerName)
            .setAudience(audience)
            .setSubject(subject)
            .setIssuedAt(issuedAt)
            .setExpirationTime(issuedAt + tokenLifetime)
            .sign(this.#key.sign);
    }
    /** The login that a token proves. Throws TOKEN_EXPIRED, or TOKEN_REFUSED for anything else that is wrong with it. */
    async verify(token) {
        try {
            const { payload } = await jwtVerify(token, this.#key.verify, {
                issuer: demoIssuerName,
                audience,
                algorithms: [algorithm],
                requiredClaims: ["sub", "exp", "iat"],
                currentDate: this.#now(),
            });
            return { issuer: demoIssuerName, subject: payload.sub ?? "" };
        }
        catch (cause) {
            throw new IdentityRefusal(cause instanceof errors.JWTExpired ? "TOKEN_EXPIRED" : "TOKEN_REFUSED", {
                cause,
            });
        }
    }
}
/**
 * Whether an address can be reached from this machine alone, where choosing a demo person is allowed.
 * @example isLoopback("0.0.0.0") // => false
 */
export function isLoopback(host) {
    return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}
//# sourceMappingURL=demo-issuer.js.map