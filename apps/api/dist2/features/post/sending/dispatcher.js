import { watched } from "../../../graph/writing/watched.js";
import { Jobs } from "../../../jobs/index.js";
import { handOver } from "./hand-over.js";
import { sendLetter } from "./send-letter.js";
/** Milliseconds after a write in which other writes join the same handing over. */
const pause = 200;
const everyMinute = 60_000;
/**
 * Delivers what is in the outbox. A write of this process has its provider's messages handed over at once; a round over
 * all providers, each minute, finds what a process that ended left behind.
 */
export class Dispatcher {
    #sending;
    #settings;
    #jobs;
    #queue;
    #waiting = new Map();
    #rounds;
    #under = Promise.resolve();
    constructor(sending, settings, jobs, queue) {
        this.#sending = sending;
        this.#settings = settings;
        this.#jobs = jobs;
        this.#queue = queue;
        this.#rounds = setInterval(() => void this.round(), settings.roundEvery ?? everyMinute);
        this.#rounds.unref();
    }
    /** Begins to deliver, with what a process before this one left. */
    static async start(sending, settings) {
        const { onFailure, pollEvery, lasts, retries = 9, firstWait = 30 } = settings;
        const jobs = await Jobs.start(sending.database, {
            onFailure,
            ...(pollEvery === undefined ? {} : { pollEvery }),
            ...(lasts === undefined ? {} : { lasts }),
        });
        const queue = {
            ...{ name: "letters", retries, firstWait },
            work: (job) => sendLetter(job, sending),
            giveUp: (job) => giveUp(job, sending),
        };
        await jobs.serve(queue);
        const dispatcher = new Dispatcher(sending, settings, jobs, queue);
        void dispatcher.round();
        return dispatcher;
    }
    /** Has a provider's messages handed over in a moment. */
    soon = ({ providerId }) => {
        if (this.#waiting.has(providerId))
            return;
        const timer = setTimeout(() => {
            this.#waiting.delete(providerId);
            void this.#next(() => this.#handOver({ providerId }));
        }, pause);
        timer.unref();
        this.#waiting.set(providerId, timer);
    };
    /** The database as a graph is to have it: what each write leaves in the outbox is handed over soon after. */
    watching(database) {
        return watched(database, this.soon);
    }
    /** Looks at every provider once. */
    round() {
        return this.#next(async () => {
            const providers = await this.#sending.database.administer((unit) => unit.rows(`select id as "providerId" from provider order by id`));
            for (const tenant of providers) {
                await this.#settings.eachRound?.(tenant);
                await this.#handOver(tenant);
            }
        });
    }
    /** Waits for the letters under way, and sends no more. What waits is found by the next process. */
    async finish() {
        clearInterval(this.#rounds);
        for (const timer of this.#waiting.values())
            clearTimeout(timer);
        await this.#under;
        await this.#jobs.close();
        await this.#sending.mailer.close();
    }
    async #handOver(tenant) {
        if ((await handOver(tenant, this.#queue, this.#jobs, this.#sending)) > 0)
            this.#jobs.wake(this.#queue);
    }
    #next(work) {
        const done = this.#under.then(work).catch(this.#settings.onFailure);
        this.#under = done;
        return done;
    }
}
/** Notes that a letter was given up, for an administrator to see. */
async function giveUp({ providerId, letterId }, { database, now }) {
    await database.write({ providerId }, (unit) => unit.affected(`update letter set gave_up_at = $1, failure = coalesce(failure, 'no-answer'), version = version + 1
       where provider_id = $2 and id = $3 and delivered_at is null and gave_up_at is null`, [now().toISOString(), providerId, letterId]));
}
//# sourceMappingURL=dispatcher.js.map