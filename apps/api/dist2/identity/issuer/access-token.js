import { createRemoteJWKSet, errors, jwtVerify } from "jose";
import { IdentityRefusal } from "../refusal.js";
import { clockTolerance } from "./metadata.js";
import { requireClaims } from "./require-claims.js";
/** Keys are read again after ten minutes, and for an unknown one at most twice a minute (milliseconds). */
const keyTimes = { cacheMaxAge: 10 * 60 * 1000, cooldownDuration: 30 * 1000, timeoutDuration: 5_000 };
/** Claims that stand in ID tokens and never in access tokens: for issuers that give both the same `typ`. */
const onlyInIdTokens = ["nonce", "at_hash", "c_hash"];
/** Checks the access tokens of one issuer (RFC 9068): issuer, audience, algorithm, type, times, and what the settings ask for. */
export class AccessTokens {
    #settings;
    #metadata;
    #now;
    #keys = null;
    constructor(settings, metadata, now) {
        this.#settings = settings;
        this.#metadata = metadata;
        this.#now = now;
    }
    /** The login that a token proves. Throws TOKEN_EXPIRED, TOKEN_REFUSED, or ISSUER_UNAVAILABLE while its keys are not to be had. */
    async verify(token) {
        const { accessTokens, issuer } = this.#settings;
        if (accessTokens === null)
            throw new IdentityRefusal("TOKEN_REFUSED");
        const { audience, algorithms, type } = accessTokens;
        try {
            const { payload } = await jwtVerify(token, (header, input) => this.#key(header, input), {
                ...{ issuer, audience, algorithms: [...algorithms], typ: type, clockTolerance },
                requiredClaims: ["sub", "exp", "iat"],
                currentDate: this.#now(),
            });
            const latest = this.#now().getTime() / 1000 + clockTolerance;
            if ((payload.iat ?? Number.POSITIVE_INFINITY) > latest)
                throw new IdentityRefusal("TOKEN_REFUSED");
            if (onlyInIdTokens.some((claim) => claim in payload))
                throw new IdentityRefusal("TOKEN_REFUSED");
            return { issuer, subject: requireClaims(payload, this.#settings, "TOKEN_REFUSED") };
        }
        catch (cause) {
            if (cause instanceof IdentityRefusal)
                throw cause;
            throw new IdentityRefusal(cause instanceof errors.JWTExpired ? "TOKEN_EXPIRED" : "TOKEN_REFUSED", {
                cause,
            });
        }
    }
    /** Not to have the keys is another thing than that none of them fits. */
    #key = async (header, input) => {
        const { jwks_uri: address } = (await this.#metadata.configuration()).serverMetadata();
        if (address === undefined)
            throw new IdentityRefusal("ISSUER_UNAVAILABLE");
        this.#keys ??= createRemoteJWKSet(new URL(address), keyTimes);
        try {
            return await this.#keys(header, input);
        }
        catch (cause) {
            const isTheTokensFault = cause instanceof errors.JWKSNoMatchingKey ||
                cause instanceof errors.JWKSMultipleMatchingKeys ||
                cause instanceof errors.JOSENotSupported;
            throw new IdentityRefusal(isTheTokensFault ? "TOKEN_REFUSED" : "ISSUER_UNAVAILABLE", { cause });
        }
    };
}
//# sourceMappingURL=access-token.js.map