import * as client from "openid-client";
import { IdentityRefusal } from "../refusal.js";
/** Milliseconds between two readings of what an issuer says of itself, and between two attempts when it does not answer. */
const freshFor = 60 * 60 * 1000;
const coolDown = 10 * 1000;
/** Seconds for which a request to the issuer may last, and by which its clock and ours may differ. */
const patience = 5;
export const clockTolerance = 30;
const proofs = { header: client.ClientSecretBasic, body: client.ClientSecretPost };
/**
 * What an issuer says of itself: its addresses. Read when it is first needed, so that a start does not depend on it;
 * read again every hour. While it does not answer, what it said last is good, and nothing is asked of it too often.
 */
export class Metadata {
    #settings;
    #now;
    #known = null;
    #failedAt = Number.NEGATIVE_INFINITY;
    #asking = null;
    constructor(settings, now) {
        this.#settings = settings;
        this.#now = now;
    }
    /** Throws ISSUER_UNAVAILABLE when it has never answered and does not now. */
    async configuration() {
        const now = this.#now().getTime();
        const isFresh = this.#known !== null && now - this.#known.at < freshFor;
        if (!isFresh && now - this.#failedAt >= coolDown) {
            this.#asking ??= this.#ask(now).finally(() => {
                this.#asking = null;
            });
            await this.#asking;
        }
        if (this.#known === null)
            throw new IdentityRefusal("ISSUER_UNAVAILABLE");
        return this.#known.configuration;
    }
    async #ask(now) {
        const { issuer, clientId, clientSecret, secretSentIn, idTokenAlgorithm } = this.#settings;
        const execute = [client.enableNonRepudiationChecks];
        if (issuer.startsWith("http:"))
            execute.push(client.allowInsecureRequests);
        const about = { id_token_signed_response_alg: idTokenAlgorithm, [client.clockTolerance]: clockTolerance };
        const proof = clientSecret === null ? client.None() : proofs[secretSentIn](clientSecret);
        try {
            const configuration = await client.discovery(new URL(issuer), clientId, about, proof, {
                ...{ execute, timeout: patience },
            });
            // The library takes https://a and https://a:443 for the same; logins are matched to the letter.
            if (configuration.serverMetadata().issuer !== issuer)
                throw new RangeError("the issuer calls itself otherwise than the settings do");
            this.#known = { configuration, at: now };
            this.#failedAt = Number.NEGATIVE_INFINITY;
        }
        catch {
            this.#failedAt = now;
        }
    }
}
//# sourceMappingURL=metadata.js.map