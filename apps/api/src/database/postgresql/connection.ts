import type { Writable } from "node:stream";
import type { PoolClient, QueryConfig, QueryResult } from "pg";
import { QueryFailedError, type QueryRunner } from "typeorm";
import { ConnectionLost } from "../retry.js";
import type { StatementNames } from "./statement-names.js";

/** How a connection is asked, and the names of what its session keeps; null where it keeps nothing. */
export interface Asking {
  readonly names: StatementNames | null;
  /** Whether a message may be sent before the one before it is answered: the opening with the first statement, the end with the last. */
  readonly isPipelined: boolean;
}

/** The connection of one query runner, asked through the driver itself: TypeORM has no prepared statements. */
export class Connection {
  readonly #runner: QueryRunner;
  readonly #client: PoolClient;
  readonly #asking: Asking;

  private constructor(runner: QueryRunner, client: PoolClient, asking: Asking) {
    this.#runner = runner;
    this.#client = client;
    this.#asking = asking;
  }

  static async of(runner: QueryRunner, asking: Asking): Promise<Connection> {
    return new Connection(runner, (await runner.connect()) as PoolClient, asking);
  }

  /** Whether a message may be sent before the one before it is answered. */
  get isPipelined(): boolean {
    return this.#asking.isPipelined;
  }

  /** Runs what sends several messages at once, so that they leave in one write. */
  inOneWrite<T>(send: () => T): T {
    const { stream } = (this.#client as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    try {
      return send();
    } finally {
      stream.uncork();
    }
  }

  /** Sends a text, with a list of values as one statement; without it, it may hold several. It is sent before this returns. */
  async ask(text: string, values?: readonly unknown[]): Promise<QueryResult> {
    if (this.#runner.isReleased) throw new ConnectionLost();
    this.#runner.dataSource.logger.logQuery(text, undefined, this.#runner);
    const { names } = this.#asking;
    const name = values && names?.nameOf(text);
    try {
      return await this.#send({ text, values: [...(values ?? [])], ...(name ? { name } : {}) });
    } catch (error) {
      if (name) names?.heed(error);
      throw new QueryFailedError(text, [...(values ?? [])], error as Error);
    }
  }

  /** The callback goes with the statement: one that the driver makes itself would keep the rows until all garbage is collected. */
  #send(statement: QueryConfig): Promise<QueryResult> {
    return new Promise((resolve, reject) => {
      const answered = (error: Error | null, result: QueryResult) =>
        error ? reject(error) : resolve(result);
      this.#client.query(statement, answered);
    });
  }
}
