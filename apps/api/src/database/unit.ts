import {
  type EntitySchema,
  type ObjectLiteral,
  type QueryRunner,
  QueryRunnerAlreadyReleasedError,
} from "typeorm";
import type { QueryDeepPartialEntity } from "typeorm/query-builder/QueryPartialEntity.js";
import type { Connection } from "./postgresql/connection.js";
import { ConnectionLost, sqlState } from "./retry.js";

/** Reads inside one transaction, of one provider's rows. */
export interface ReadUnit {
  /**
   * The rows of one statement, as plain objects named by its column aliases; dates as `YYYY-MM-DD`, instants as ISO text.
   * @example await unit.rows<{ id: string }>("select id from hub where code = $1", ["EK"])
   */
  rows<Row>(sql: string, parameters?: readonly unknown[], place?: Place): Promise<Row[]>;
}

/** Where a statement stands in its transaction. */
export interface Place {
  /** Nothing is asked after it: the end of the transaction may leave together with it. */
  readonly isLast?: boolean;
}

/** Reads and writes inside one transaction, of one provider's rows. */
export interface WriteUnit extends ReadUnit {
  /** How many rows one insert, update or delete touched. A conditional update that finds a newer version touches 0. */
  affected(sql: string, parameters?: readonly unknown[]): Promise<number>;
  /** Inserts rows of a table, in as few statements as the protocol's 65,535 parameters allow. */
  insert<Row extends ObjectLiteral>(table: EntitySchema<Row>, rows: readonly Row[]): Promise<void>;
  /** Sets columns of the rows that match every value of `where`, which may not be empty; gives how many matched. */
  update<Row extends ObjectLiteral>(
    table: EntitySchema<Row>,
    where: Partial<Row>,
    change: Partial<Row>,
  ): Promise<number>;
}

/** Ends a statement from outside, for a database that does not heed its own `statement_timeout`. */
export interface Overrun {
  /** Milliseconds after which a statement is ended. */
  readonly after: number;
  readonly end: () => Promise<void>;
}

const parametersAllowed = 65_535;
const inFailedTransaction = "25P02";

/** The unit over one TypeORM query runner and its connection. It remembers a failure, so that a failed transaction is never taken for a committed one. */
export class TransactionUnit implements WriteUnit {
  readonly #runner: QueryRunner;
  readonly #connection: Connection;
  #opened: Promise<void> = Promise.resolve();
  #failure: unknown = null;
  #overrun: Overrun | null = null;
  #ended: Promise<void> | null = null;

  constructor(runner: QueryRunner, connection: Connection) {
    this.#runner = runner;
    this.#connection = connection;
  }

  /** The first failure of a statement; null while all succeeded. */
  get failure(): unknown {
    return this.#failure;
  }

  /** From now on a statement that takes too long is ended. */
  watch(overrun: Overrun): void {
    this.#overrun = overrun;
  }

  rows<Row>(sql: string, parameters?: readonly unknown[], { isLast = false }: Place = {}): Promise<Row[]> {
    if (isLast && this.#connection.isPipelined)
      return this.#connection.inOneWrite(() => {
        const rows = this.rows<Row>(sql, parameters);
        this.end().catch(() => {});
        return rows;
      });
    return this.#remember(async () => {
      const { rows } = await this.#connection.ask(sql, parameters);
      await this.#opened;
      return rows as Row[];
    });
  }

  affected(sql: string, parameters?: readonly unknown[]): Promise<number> {
    return this.#remember(async () => (await this.#connection.ask(sql, parameters)).rowCount ?? 0);
  }

  /** Sends what begins the transaction. Rows are given only once it has succeeded, even if they were asked for before. */
  open(sql: string): Promise<void> {
    this.#opened = this.send(sql);
    return this.#opened;
  }

  /** Ends the transaction, once. */
  end(): Promise<void> {
    this.#ended ??= this.send("commit");
    return this.#ended;
  }

  /** Sends statements without parameters as one message. */
  send(sql: string): Promise<void> {
    return this.#remember(async () => void (await this.#connection.ask(sql)));
  }

  insert<Row extends ObjectLiteral>(table: EntitySchema<Row>, rows: readonly Row[]): Promise<void> {
    return this.#remember(async () => {
      const columns = this.#runner.dataSource.getMetadata(table).columns.length;
      const most = Math.floor(parametersAllowed / columns);
      for (let from = 0; from < rows.length; from += most)
        await this.#runner.manager
          .createQueryBuilder()
          .insert()
          .into(table)
          .values(rows.slice(from, from + most) as QueryDeepPartialEntity<Row>[])
          .updateEntity(false)
          .callListeners(false)
          .execute();
    });
  }

  update<Row extends ObjectLiteral>(table: EntitySchema<Row>, where: Partial<Row>, change: Partial<Row>) {
    return this.#remember(async () => {
      const set = change as QueryDeepPartialEntity<Row>;
      return (await this.#runner.manager.update(table, where, set)).affected ?? 0;
    });
  }

  async #remember<T>(work: () => Promise<T>): Promise<T> {
    const overrun = this.#overrun;
    let ended = false;
    const timer =
      overrun &&
      setTimeout(() => {
        ended = true;
        void overrun.end();
      }, overrun.after);
    try {
      return await work();
    } catch (error) {
      const failure = error instanceof QueryRunnerAlreadyReleasedError ? new ConnectionLost(error) : error;
      this.#failure ??= failure;
      if (ended) throw timedOut(failure);
      // what was sent behind a statement that failed is told why that one did: it may be worth running again
      throw sqlState(failure) === inFailedTransaction ? this.#failure : failure;
    } finally {
      if (timer) clearTimeout(timer);
    }
  }
}

/** What PostgreSQL itself says when its statement_timeout has passed. */
const timedOut = (cause: unknown) =>
  Object.assign(new Error("canceling statement due to statement timeout", { cause }), { code: "57014" });
