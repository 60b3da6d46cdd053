import { watched } from "../../../graph/writing/watched.js";
import { sealTrail } from "./seal-trail.js";
/** Milliseconds after a write in which other writes join the same sealing. */
const pause = 500;
/** How far back a sealing looks for entries whose transactions ended late; `audit:verify` looks at all of them. */
const lookBack = 10 * 60_000;
/** Seals trails soon after they have grown: one sealing for all that was written in the meantime. */
export class Sealer {
    #database;
    #now;
    #onFailure;
    #waiting = new Map();
    #sealing = Promise.resolve();
    constructor(database, now, 
    /** Told when sealing failed: the entries are there, and the next write seals them. */
    onFailure) {
        this.#database = database;
        this.#now = now;
        this.#onFailure = onFailure;
    }
    /** Has a provider's trail sealed in a moment. */
    soon = ({ providerId }) => {
        if (this.#waiting.has(providerId))
            return;
        const timer = setTimeout(() => this.#seal(providerId), pause);
        timer.unref();
        this.#waiting.set(providerId, timer);
    };
    /** The database as a graph is to have it: each write that is committed is sealed soon after. */
    watching(database) {
        return watched(database, this.soon);
    }
    /** Seals what waits, at once: before the database closes. */
    async finish() {
        for (const [providerId, timer] of this.#waiting) {
            clearTimeout(timer);
            this.#seal(providerId);
        }
        await this.#sealing;
    }
    #seal(providerId) {
        this.#waiting.delete(providerId);
        const since = new Date(this.#now().getTime() - lookBack).toISOString();
        this.#sealing = this.#sealing
            .then(() => sealTrail(this.#database, { providerId }, since))
            .catch(this.#onFailure);
    }
}
//# sourceMappingURL=sealer.js.map