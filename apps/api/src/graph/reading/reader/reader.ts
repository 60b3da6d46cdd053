import { setImmediate as rest } from "node:timers/promises";
import type { Sql } from "sql-template-tag";
import { ComingKeys, ComingRows } from "./coming-rows.js";
import { type Forecast, noForecast } from "./forecast.js";
import { roundOfItsOwn, underWayWhile } from "./rounds.js";
import { together } from "./together.js";

/** Reads the rows of one statement. Text and values stay apart: nothing is ever spliced into the text. */
export type Reader = <Row extends object>(statement: Sql) => Promise<Row[]>;

/**
 * A reader of which the rows of the first statement are told of as soon as they are asked for: what follows from them can
 * be asked with it.
 */
export type Followed = (begin: (rows: ComingRows) => void) => Reader;

/** How one request reads. */
export interface Reading {
  readonly read: Reader;
  readonly followed: Followed;
}

/** Runs one statement within an open transaction, which ends with it where nothing more is expected. */
export type RunStatement = (statement: Sql, isLast: boolean) => Promise<object[]>;

/** Opens a read-only transaction of the viewer's provider for the length of some work. */
export type InTransaction = (work: (run: RunStatement) => Promise<void>) => Promise<void>;

interface Waiting {
  readonly statement: Sql;
  /** Whether it has to be run by itself, because it was among some that failed together. */
  readonly isAlone: boolean;
  /** Told of its rows before whoever asked is. */
  readonly coming: ComingRows | null;
  readonly resolve: (rows: object[]) => void;
  readonly reject: (failure: unknown) => void;
}

/**
 * A reader for one request. The statements of one tick travel together, and those that follow from their rows join
 * the same transaction while it is open: a question costs one `BEGIN` and a message a level. The transaction ends as
 * soon as nothing more is asked, or with the message that is forecast to be the last. A statement that fails ends it
 * too, alone: the others are run in a new one, without those that were to follow from rows to come.
 */
export function createReader(inTransaction: InTransaction, forecast: Forecast = noForecast()): Reading {
  const waiting: Waiting[] = [];
  const begun: ComingRows[] = [];
  let isReading = false;

  async function readAll(): Promise<void> {
    await rest();
    while (waiting.length > 0) {
      try {
        await inTransaction(readWaiting);
      } catch (failure) {
        // what had begun was told of its own failure; without a transaction, nothing can begin
        if (!(failure instanceof StatementFailure)) for (const one of waiting.splice(0)) one.reject(failure);
      }
    }
    isReading = false;
  }

  async function readWaiting(run: RunStatement): Promise<void> {
    while (waiting.length > 0) {
      const asked = waiting[0]?.isAlone ? waiting.splice(0, 1) : waiting.splice(0);
      forecast.sent += 1;
      const isLast = forecast.sent === forecast.expected;
      let answers: () => object[][];
      try {
        const { statement, rowsOf } = together(asked.map((one) => one.statement));
        const answered = await run(statement, isLast);
        answers = () => rowsOf(answered);
      } catch (failure) {
        giveUp(asked, failure);
        throw new StatementFailure();
      }
      const round = roundOfItsOwn();
      // the transaction is over: its connection does not wait for our round
      if (isLast) return void round.then(() => give(asked, answers));
      await round;
      give(asked, answers);
      if (waiting.length === 0) await rest();
    }
  }

  /** Whoever was not to follow from another's rows is asked again, alone, where it may not have been its own fault. */
  function giveUp(asked: readonly Waiting[], failure: unknown): void {
    const [following, others] = [asked.filter(isFollowing), asked.filter((one) => !isFollowing(one))];
    for (const one of following) one.reject(failure);
    if (asked.length === 1) others[0]?.reject(failure);
    else waiting.unshift(...others.map((one) => ({ ...one, isAlone: true })));
  }

  const ask = (statement: Sql, coming: ComingRows | null) =>
    new Promise<object[]>((resolve, reject) => {
      waiting.push({ statement, isAlone: false, coming, resolve, reject });
      if (isReading) return;
      isReading = true;
      void underWayWhile(readAll);
    });

  const read = (statement: Sql): Promise<object[]> => {
    for (const one of begun) {
      const rows = one.answer(statement);
      if (rows) return Promise.resolve([...rows]);
    }
    return ask(statement, null);
  };

  const followed: Followed = (begin) => {
    let isFirst = true;
    const readFirst = (statement: Sql): Promise<object[]> => {
      if (!isFirst) return read(statement);
      isFirst = false;
      const coming = new ComingRows(statement);
      begun.push(coming);
      const rows = ask(statement, coming);
      begin(coming);
      return rows;
    };
    return readFirst as Reader;
  };
  return { read: read as Reader, followed };
}

/** Gives each its rows. All are told when these cannot be read. */
function give(asked: readonly Waiting[], read: () => object[][]): void {
  try {
    const answers = read();
    asked.forEach(({ coming }, index) => {
      if (coming) coming.rows = answers[index] ?? [];
    });
    asked.forEach((one, index) => one.resolve(answers[index] ?? []));
  } catch (failure) {
    for (const one of asked) one.reject(failure);
  }
}

/** Whether a statement takes its keys from rows to come: without these it is no statement. */
const isFollowing = ({ statement }: Waiting): boolean =>
  statement.values.some((value) => value instanceof ComingKeys);

/** Ends a transaction whose statement failed. */
class StatementFailure extends Error {}
