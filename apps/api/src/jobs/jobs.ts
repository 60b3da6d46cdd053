import PgBoss from "pg-boss";
import type { Database, OutsideUnit } from "../database/index.js";
import type { Job, Queue } from "./queue.js";

/** How a process works on jobs. */
export interface JobSettings {
  /** Seconds between two looks for work; 2 unless said, 0.5 at least. */
  readonly pollEvery?: number;
  /** Told when the database does not answer; the next look may find it back. */
  readonly onFailure: (error: unknown) => void;
}

const atOnce = 10;
const jobLasts = 120;

/**
 * Queues in a schema of their own beside the providers' tables, worked on by any number of processes. It only polls: the
 * embedded database delivers no notifications.
 */
export class Jobs {
  readonly #boss: PgBoss;
  readonly #pollEvery: number;
  readonly #workers = new Map<string, string>();

  private constructor(boss: PgBoss, pollEvery: number) {
    this.#boss = boss;
    this.#pollEvery = pollEvery;
  }

  /** Makes or updates the schema of the jobs, and waits for {@link Jobs.serve}. */
  static async start(
    database: Pick<Database, "asOwner">,
    { pollEvery = 2, onFailure }: JobSettings,
  ): Promise<Jobs> {
    const boss = new PgBoss({
      db: { executeSql: (sql, values) => database.asOwner(sql, values) },
      schedule: false,
    });
    boss.on("error", onFailure);
    await boss.start();
    return new Jobs(boss, pollEvery);
  }

  /** Makes a queue and begins to work on it. */
  async serve<Data extends object>(queue: Queue<Data>): Promise<void> {
    const { name, retries, firstWait } = queue;
    const givenUp = `${name}-given-up`;
    const lasts = { expireInSeconds: jobLasts };
    await this.#queue(givenUp, { retryLimit: 20, retryDelay: 30, retryBackoff: true, ...lasts });
    await this.#queue(name, {
      ...{ retryLimit: retries, retryDelay: firstWait, retryBackoff: true, deadLetter: givenUp, ...lasts },
    });
    await this.#work<Data>(givenUp, (data) => queue.giveUp(data));
    await this.#work<Data>(name, (data) => queue.work(data));
  }

  /** Puts jobs into a queue inside the caller's transaction: they are there when it commits, and only then. */
  async put<Data extends object>(
    unit: OutsideUnit,
    { name }: Pick<Queue<Data>, "name">,
    jobs: readonly Job<Data>[],
  ): Promise<void> {
    if (jobs.length === 0) return;
    const db = {
      executeSql: async (sql: string, values: unknown[]) => ({ rows: await unit.rows<object>(sql, values) }),
    };
    await this.#boss.insert(
      jobs.map(({ id, data }) => ({ id, name, data })),
      { db },
    );
  }

  /** Has this process look for work in a queue now, rather than at its next look. */
  wake({ name }: { readonly name: string }): void {
    const worker = this.#workers.get(name);
    if (worker !== undefined) this.#boss.notifyWorker(worker);
  }

  /** Waits for the jobs under way, and takes no more. */
  async close(): Promise<void> {
    await this.#boss.stop({ graceful: true, wait: true, close: false, timeout: 10_000 });
  }

  async #queue(name: string, options: Omit<PgBoss.Queue, "name">): Promise<void> {
    await this.#boss.createQueue(name, { name, ...options });
    await this.#boss.updateQueue(name, { name, ...options });
  }

  /** Each job of a batch succeeds or fails by itself: the library would fail them together. */
  async #work<Data extends object>(name: string, work: (data: Data) => Promise<void>): Promise<void> {
    const options = { pollingIntervalSeconds: this.#pollEvery, batchSize: atOnce };
    const worker = await this.#boss.work<Data>(name, options, async (jobs) => {
      await Promise.all(
        jobs.map(({ id, data }) =>
          work(data).catch((error: unknown) => this.#boss.fail(name, id, { name: nameOf(error) })),
        ),
      );
    });
    this.#workers.set(name, worker);
  }
}

/** What is kept of a failure among the jobs: no message, which may quote a row. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "unknown");
