import { recordEntries } from "./record-entry.js";
/**
 * Writes down what requests have read. While one transaction of a provider is under way, the entries of other requests
 * gather, and share the next: each request still waits until its own is written, and none waits for a clock.
 */
export class Recorder {
    #database;
    #waiting = new Map();
    constructor(database) {
        this.#database = database;
    }
    /** Written when this resolves. */
    record(deed) {
        return new Promise((resolve, reject) => {
            const one = { deed, resolve, reject };
            const waiting = this.#waiting.get(deed.providerId);
            if (waiting)
                waiting.push(one);
            else {
                this.#waiting.set(deed.providerId, [one]);
                void this.#writeAll(deed.providerId);
            }
        });
    }
    async #writeAll(providerId) {
        for (let next = this.#take(providerId); next.length > 0; next = this.#take(providerId)) {
            try {
                await this.#write(providerId, next);
            }
            catch {
                // what cannot be written must not keep the others from being written
                for (const one of next)
                    await this.#write(providerId, [one]).catch(one.reject);
            }
        }
        this.#waiting.delete(providerId);
    }
    #take(providerId) {
        return this.#waiting.get(providerId)?.splice(0, entriesAtOnce) ?? [];
    }
    async #write(providerId, together) {
        const deeds = together.map(({ deed }) => deed);
        await this.#database.write({ providerId }, (unit) => recordEntries(unit, deeds));
        for (const { resolve } of together)
            resolve();
    }
}
const entriesAtOnce = 100;
const recorders = new WeakMap();
/** The recorder of a database: one, so that requests share transactions. */
export function recorderOf(database) {
    const recorder = recorders.get(database) ?? new Recorder(database);
    recorders.set(database, recorder);
    return recorder;
}
//# sourceMappingURL=recorder.js.map