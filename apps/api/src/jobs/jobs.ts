import PgBoss from "pg-boss";
import type { Database, OutsideUnit } from "../database/index.js";
import type { Job, Queue } from "./queue.js";
import { Worker } from "./worker.js";

/** How a process works on jobs. */
export interface JobSettings {
  /** Seconds between two looks for work; 2 unless said, 0.5 at least. */
  readonly pollEvery?: number;
  /** Seconds after which a job that nobody ended is taken for one whose process did; 120 unless said. */
  readonly lasts?: number;
  /** Told when the database does not answer; the next look may find it back. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Queues in a schema of their own beside the providers' tables, worked on by any number of processes. It only polls: the
 * embedded database delivers no notifications.
 */
export class Jobs {
  readonly #boss: PgBoss;
  readonly #pollEvery: number;
  readonly #lasts: number;
  readonly #onFailure: (error: unknown) => void;
  readonly #workers = new Map<string, { wake(): void; stop(): Promise<void> }>();

  private constructor(boss: PgBoss, { pollEvery, lasts, onFailure }: Required<JobSettings>) {
    this.#boss = boss;
    this.#pollEvery = pollEvery;
    this.#lasts = lasts;
    this.#onFailure = onFailure;
  }

  /** Makes or updates the schema of the jobs, and waits for {@link Jobs.serve}. */
  static async start(
    database: Pick<Database, "asOwner">,
    { pollEvery = 2, lasts = 120, onFailure }: JobSettings,
  ): Promise<Jobs> {
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
  async serve<Data extends object>(queue: Queue<Data>): Promise<void> {
    const { name, retries, firstWait } = queue;
    const givenUp = `${name}-given-up`;
    const lasts = { expireInSeconds: this.#lasts };
    await this.#queue(givenUp, { retryLimit: 20, retryDelay: 30, retryBackoff: true, ...lasts });
    await this.#queue(name, {
      ...{ retryLimit: retries, retryDelay: firstWait, retryBackoff: true, deadLetter: givenUp, ...lasts },
    });
    this.#work<Data>(givenUp, (data) => queue.giveUp(data));
    this.#work<Data>(name, (data) => queue.work(data));
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
    this.#workers.get(name)?.wake();
  }

  /** Waits for the jobs under way, and takes no more. */
  async close(): Promise<void> {
    await Promise.all([...this.#workers.values()].map((worker) => worker.stop()));
    await this.#boss.stop({ graceful: true, wait: true, close: false, timeout: 10_000 });
  }

  async #queue(name: string, options: Omit<PgBoss.Queue, "name">): Promise<void> {
    await this.#boss.createQueue(name, { name, ...options });
    await this.#boss.updateQueue(name, { name, ...options });
  }

  #work<Data extends object>(name: string, work: (data: Data) => Promise<void>): void {
    const [pollEvery, onFailure] = [this.#pollEvery, this.#onFailure];
    this.#workers.set(name, new Worker<Data>(this.#boss, { name, pollEvery, work, onFailure }));
  }
}
