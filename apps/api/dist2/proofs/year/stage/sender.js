import { setTimeout as wait } from "node:timers/promises";
import { subjectOf } from "../setting/let-everybody-in.js";
/** Codes of answers after which the same can be asked again. */
const later = new Set(["OVERLOADED", "BUSY", "DATABASE_AWAY"]);
/** How long somebody goes on asking, and waits in between, in milliseconds. */
const [patience, pause] = [300_000, 100];
/** Sends as any person, each with a token of their own; what could not be answered just now is sent again. */
export class Sender {
    #served;
    #issuer;
    #tokens = new Map();
    /** How often something was sent again. */
    resent = 0;
    constructor(served, issuer) {
        this.#served = served;
        this.#issuer = issuer;
    }
    /** Tokens last half a day: each day begins with new ones. */
    forgetTokens() {
        this.#tokens = new Map();
    }
    send(personId, query, variables = {}) {
        return this.#post(personId, JSON.stringify({ query, variables }));
    }
    /** Brings in a file, which does not travel through the graph: the answer is the file, or errors. */
    async bring(personId, { traineeId, name, content, key }) {
        const headers = { "idempotency-key": key, "content-type": "application/octet-stream" };
        const path = `/files?${new URLSearchParams({ traineeId, name })}`;
        return (await this.#post(personId, content, headers, path));
    }
    async #post(personId, body, headers = {}, path) {
        const until = performance.now() + patience;
        do {
            const token = await this.#tokenOf(personId);
            const by = { authorization: `Bearer ${token}`, ...headers };
            const { body: text, status } = await this.#served.send(body, by, path);
            const answer = JSON.parse(text);
            const code = answer.errors?.[0]?.extensions?.code ?? "";
            if (status !== 503 && !later.has(code))
                return answer;
            this.resent += 1;
            await wait(pause);
        } while (performance.now() < until);
        throw new Error(`the server had no time for ${patience / 1_000} seconds`);
    }
    #tokenOf(personId) {
        const token = this.#tokens.get(personId) ?? this.#issuer.issue(subjectOf(personId));
        this.#tokens.set(personId, token);
        return token;
    }
}
//# sourceMappingURL=sender.js.map