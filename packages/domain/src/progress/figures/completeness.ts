import { type IsoDate, type Window, windowState } from "../../calendar/index.js";
import type { StandingState } from "../../judgements/index.js";
import { grouped } from "../tally/grouped.js";
import { type Dimension, tally } from "../tally/tally.js";

/** A standing as far as it says whether and when a judgement came in. */
export interface DueStanding {
  readonly reviewPointCode: string;
  readonly state: StandingState;
  /** The day of the judgement; null unless judged. */
  readonly judgedOn: IsoDate | null;
  /** How many standings that are alike the row stands for, from 1; 1 without it. */
  readonly standings?: number;
}

/** What is in and what is not: `due` = `judged` + `judgedLate` + `missing`; everyone = `due` + `notDue`. */
export interface Completeness {
  readonly due: number;
  /** Judged on or before the window's last day. */
  readonly judged: number;
  readonly judgedLate: number;
  /** Not judged though the window has opened; overdue once it has closed. */
  readonly missing: number;
  /** Withdrawn, deferred, or the window has not opened yet. */
  readonly notDue: number;
  /** Day of the newest judgement; null when there is none. */
  readonly lastJudgedOn: IsoDate | null;
}

/** The windows of the review points by their code, and the day on which the question is asked. */
export interface CompletenessDay {
  readonly windows: ReadonlyMap<string, Window>;
  readonly today: IsoDate;
}

type Timeliness = keyof Pick<Completeness, "judged" | "judgedLate" | "missing" | "notDue">;

/**
 * Whose judgements are in, late or missing, for each group of rows that share the values of `by`.
 * Groups come in the order of `tally`; without `by` there is one group, everyone.
 *
 * @throws RangeError when a row's review point has no window, or a row stands for no whole number
 * @example
 * const windows = new Map([["one", { opensOn: "2026-11-02", closesOn: "2026-11-13" }]]);
 * const row = { school: "A", reviewPointCode: "one", state: "not_judged", judgedOn: null };
 * completeness([row], ["school"], { windows, today: "2026-11-20" })[0].missing // => 1
 */
export function completeness<Row extends DueStanding, Key extends Dimension<Row> & string>(
  rows: Iterable<Row>,
  by: readonly Key[],
  day: CompletenessDay,
): (Pick<Row, Key> & Completeness)[] {
  const all = [...rows];
  const groups = grouped(all, (row) => groupOf(row, by));
  return tally(all, by).map((cell) => ({
    ...(Object.fromEntries(by.map((key) => [key, cell[key]])) as unknown as Pick<Row, Key>),
    ...figuresOf(groups.get(groupOf(cell, by)) ?? [], day),
  }));
}

function figuresOf(rows: readonly DueStanding[], day: CompletenessDay): Completeness {
  const figures = { judged: 0, judgedLate: 0, missing: 0, notDue: 0 };
  let lastJudgedOn: IsoDate | null = null;
  for (const row of rows) {
    const { standings = 1 } = row;
    if (!Number.isInteger(standings) || standings < 1)
      throw new RangeError(`completeness requires a row to stand for a whole number from 1: ${standings}`);
    figures[timelinessOf(row, day)] += standings;
    if (row.judgedOn !== null && row.judgedOn > (lastJudgedOn ?? "")) lastJudgedOn = row.judgedOn;
  }
  return { due: figures.judged + figures.judgedLate + figures.missing, ...figures, lastJudgedOn };
}

function timelinessOf({ reviewPointCode, state, judgedOn }: DueStanding, day: CompletenessDay): Timeliness {
  const window = day.windows.get(reviewPointCode);
  if (window === undefined) throw new RangeError(`completeness requires the window of ${reviewPointCode}`);
  if (state === "judged") return judgedOn !== null && judgedOn > window.closesOn ? "judgedLate" : "judged";
  if (state !== "not_judged") return "notDue";
  return windowState(window, day.today) === "before" ? "notDue" : "missing";
}

function groupOf(row: object, by: readonly string[]): string {
  return JSON.stringify(by.map((key) => (row as Readonly<Record<string, unknown>>)[key]));
}
