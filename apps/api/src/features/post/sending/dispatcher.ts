import type { Database, Tenant } from "../../../database/index.js";
import { watched } from "../../../graph/writing/watched.js";
import { Jobs, type Queue } from "../../../jobs/index.js";
import { handOver } from "./hand-over.js";
import { type LetterJob, sendLetter } from "./send-letter.js";
import type { Sending } from "./sending.js";

/** How letters are tried and how often is looked for them; what is not said is as usual. */
export interface DispatchSettings {
  /** Told when the database does not answer, or a provider's letters could not be handed over: they wait. */
  readonly onFailure: (error: unknown) => void;
  /** Seconds between two looks of this process for jobs. */
  readonly pollEvery?: number;
  /** Seconds after which a letter that a process left under its hands is tried by another; 120 unless said. */
  readonly lasts?: number;
  /** How often a letter is tried again; 9 times in about four hours unless said. */
  readonly retries?: number;
  /** Seconds before a letter is tried again for the first time. */
  readonly firstWait?: number;
  /** Milliseconds between two rounds over all providers. */
  readonly roundEvery?: number;
  /** What else is done in each round, for each provider. */
  readonly eachRound?: (tenant: Tenant) => Promise<unknown>;
}

/** Milliseconds after a write in which other writes join the same handing over. */
const pause = 200;
const everyMinute = 60_000;

/**
 * Delivers what is in the outbox. A write of this process has its provider's messages handed over at once; a round over
 * all providers, each minute, finds what a process that ended left behind.
 */
export class Dispatcher {
  readonly #sending: Sending;
  readonly #settings: DispatchSettings;
  readonly #jobs: Jobs;
  readonly #queue: Queue<LetterJob>;
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #rounds: NodeJS.Timeout;
  #under: Promise<unknown> = Promise.resolve();

  private constructor(sending: Sending, settings: DispatchSettings, jobs: Jobs, queue: Queue<LetterJob>) {
    this.#sending = sending;
    this.#settings = settings;
    this.#jobs = jobs;
    this.#queue = queue;
    this.#rounds = setInterval(() => void this.round(), settings.roundEvery ?? everyMinute);
    this.#rounds.unref();
  }

  /** Begins to deliver, with what a process before this one left. */
  static async start(sending: Sending, settings: DispatchSettings): Promise<Dispatcher> {
    const { onFailure, pollEvery, lasts, retries = 9, firstWait = 30 } = settings;
    const jobs = await Jobs.start(sending.database, {
      onFailure,
      ...(pollEvery === undefined ? {} : { pollEvery }),
      ...(lasts === undefined ? {} : { lasts }),
    });
    const queue: Queue<LetterJob> = {
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
  readonly soon = ({ providerId }: Tenant): void => {
    if (this.#waiting.has(providerId)) return;
    const timer = setTimeout(() => {
      this.#waiting.delete(providerId);
      void this.#next(() => this.#handOver({ providerId }));
    }, pause);
    timer.unref();
    this.#waiting.set(providerId, timer);
  };

  /** The database as a graph is to have it: what each write leaves in the outbox is handed over soon after. */
  watching(database: Pick<Database, "read" | "write">): Pick<Database, "read" | "write"> {
    return watched(database, this.soon);
  }

  /** Looks at every provider once. */
  round(): Promise<void> {
    return this.#next(async () => {
      const providers = await this.#sending.database.administer((unit) =>
        unit.rows<Tenant>(`select id as "providerId" from provider order by id`),
      );
      for (const tenant of providers) {
        await this.#settings.eachRound?.(tenant);
        await this.#handOver(tenant);
      }
    });
  }

  /** Waits for the letters under way, and sends no more. What waits is found by the next process. */
  async finish(): Promise<void> {
    clearInterval(this.#rounds);
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    await this.#under;
    await this.#jobs.close();
    await this.#sending.mailer.close();
  }

  async #handOver(tenant: Tenant): Promise<void> {
    if ((await handOver(tenant, this.#queue, this.#jobs, this.#sending)) > 0) this.#jobs.wake(this.#queue);
  }

  #next(work: () => Promise<void>): Promise<void> {
    const done = this.#under.then(work).catch(this.#settings.onFailure);
    this.#under = done;
    return done;
  }
}

/** Notes that a letter was given up, for an administrator to see. */
async function giveUp({ providerId, letterId }: LetterJob, { database, now }: Sending): Promise<void> {
  await database.write({ providerId }, (unit) =>
    unit.affected(
      `update letter set gave_up_at = $1, failure = coalesce(failure, 'no-answer'), version = version + 1
       where provider_id = $2 and id = $3 and delivered_at is null and gave_up_at is null`,
      [now().toISOString(), providerId, letterId],
    ),
  );
}
