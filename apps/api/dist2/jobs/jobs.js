import PgBoss from "pg-boss";
import { Worker } from "./worker.js";
/**
 * Queues in a schema of their own beside the providers' tables, worked on by any number of processes. It only polls: the
 * embedded database delivers no notifications.
 */
export class Jobs {
    #boss;
    #pollEvery;
    #lasts;
    #onFailure;
    #workers = new Map();
    constructor(boss, { pollEvery, lasts, onFailure }) {
        this.#boss = boss;
        this.#pollEvery = pollEvery;
        this.#lasts = lasts;
        this.#onFailure = onFailure;
    }
    /** Makes or updates the schema of the jobs, and waits for {@link Jobs.serve}. */
    static async start(database, { pollEvery = 2, lasts = 120, onFailure }) {
        const boss = new PgBoss({
            db: { executeSql: (sql, values) => database.asOwner(sql, values) },
            schedule: false,
            maintenanceIntervalSeconds: Math.ceil(lasts / 2),
        });
        boss.on("error", onFailure);
        await boss.start();
        return new Jobs(boss, { pollEvery, lasts, onFailure });
    }
    /** Makes a queue and begins to work on it. */
    async serve(queue) {
        const { name, retries, firstWait } = queue;
        const givenUp = `${name}-given-up`;
        const lasts = { expireInSeconds: this.#lasts };
        await this.#queue(givenUp, { retryLimit: 20, retryDelay: 30, retryBackoff: true, ...lasts });
        await this.#queue(name, {
            ...{ retryLimit: retries, retryDelay: firstWait, retryBackoff: true, deadLetter: givenUp, ...lasts },
        });
        this.#work(givenUp, (data) => queue.giveUp(data));
        this.#work(name, (data) => queue.work(data));
    }
    /** Puts jobs into a queue inside the caller's transaction: they are there when it commits, and only then. */
    async put(unit, { name }, jobs) {
        if (jobs.length === 0)
            return;
        const db = {
            executeSql: async (sql, values) => ({ rows: await unit.rows(sql, values) }),
        };
        await this.#boss.insert(jobs.map(({ id, data }) => ({ id, name, data })), { db });
    }
    /** Has this process look for work in a queue now, rather than at its next look. */
    wake({ name }) {
        this.#workers.get(name)?.wake();
    }
    /** Waits for the jobs under way, and takes no more. */
    async close() {
        await Promise.all([...this.#workers.values()].map((worker) => worker.stop()));
        await this.#boss.stop({ graceful: true, wait: true, close: false, timeout: 10_000 });
    }
    async #queue(name, options) {
        await this.#boss.createQueue(name, { name, ...options });
        await this.#boss.updateQueue(name, { name, ...options });
    }
    #work(name, work) {
        const [pollEvery, onFailure] = [this.#pollEvery, this.#onFailure];
        this.#workers.set(name, new Worker(this.#boss, { name, pollEvery, work, onFailure }));
    }
}
//# sourceMappingURL=jobs.js.map