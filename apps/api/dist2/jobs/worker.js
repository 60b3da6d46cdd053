import { setTimeout as wait } from "node:timers/promises";
const atOnce = 10;
/**
 * Looks for jobs of one queue and does them, until it is stopped. Each succeeds or fails by itself, and what became of it
 * is waited for: the library's own worker fails a batch together, and ends the process when the database is away just
 * after a job.
 */
export class Worker {
    #boss;
    #how;
    #working;
    #pause = new AbortController();
    #isAwake = false;
    #isStopped = false;
    constructor(boss, how) {
        this.#boss = boss;
        this.#how = how;
        this.#working = this.#goOn();
    }
    /** Looks now, rather than later. */
    wake() {
        this.#isAwake = true;
        this.#pause.abort();
    }
    /** Waits for the jobs under way, and looks for no more. */
    stop() {
        this.#isStopped = true;
        this.#pause.abort();
        return this.#working;
    }
    async #goOn() {
        while (!this.#isStopped) {
            this.#isAwake = false;
            const done = await this.#look().catch((error) => {
                this.#how.onFailure(error);
                return 0;
            });
            if (done === atOnce || this.#isAwake || this.#isStopped)
                continue;
            this.#pause = new AbortController();
            const { signal } = this.#pause;
            await wait(this.#how.pollEvery * 1_000, undefined, { signal, ref: false }).catch(() => { });
        }
    }
    /** Does the jobs that wait, ten at most, and gives how many there were. */
    async #look() {
        const { name, work } = this.#how;
        const jobs = (await this.#boss.fetch(name, { batchSize: atOnce })) ?? [];
        await Promise.all(jobs.map(async ({ id, data }) => {
            const failure = await work(data).then(() => null, (error) => ({ name: nameOf(error) }));
            await (failure ? this.#boss.fail(name, id, failure) : this.#boss.complete(name, id));
        }));
        return jobs.length;
    }
}
/** What is kept of a failure among the jobs: no message, which may quote a row. */
const nameOf = (error) => (error instanceof Error ? error.name : "unknown");
//# sourceMappingURL=worker.js.map