import type { Format, Violation } from "@reviewpoint/domain/interchange";
import type { JudgedRow } from "./landing/judged-rows.js";
import type { ListChanges } from "./setup/keep-list.js";

/** How many violations a report names; the others are counted, and all are in the errors file. */
const mostNamed = 50;

/** What a file would change, or has changed. */
export interface ImportReport {
  readonly format: Format;
  readonly fileName: string;
  /** Slug of the provider. */
  readonly provider: string;
  /** Whether anything was written; a preview and a refused file write nothing. */
  readonly landed: boolean;
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  /** What is recorded and the file no longer names. It is never removed. */
  readonly absent: readonly string[];
  /** What of a setup waits for another file. */
  readonly waiting: readonly string[];
  /** The first violations, in the order of the file. */
  readonly violations: readonly Violation[];
  /** Path of the file with the errors; null when there are none. */
  readonly errorsFile: string | null;
}

export type ReportFacts = Pick<ImportReport, "format" | "fileName" | "provider">;

/** Counts rows as they are judged. */
export class RowCounts {
  read = 0;
  added = 0;
  changed = 0;
  unchanged = 0;
  refused = 0;
  readonly violations: Violation[] = [];

  add({ outcome }: JudgedRow): void {
    if (outcome.kind === "header" || outcome.kind === "passed-over") return;
    this.read += 1;
    if (outcome.kind === "new") this.added += 1;
    else this[outcome.kind] += 1;
    if (outcome.kind !== "refused") return;
    for (const violation of outcome.violations)
      if (this.violations.length < mostNamed) this.violations.push(violation);
  }

  report(facts: ReportFacts, landed: boolean, absent: readonly string[] = []): ImportReport {
    const { read, added, changed, unchanged, refused, violations } = this;
    return {
      ...facts,
      landed,
      read,
      added,
      changed,
      unchanged,
      refused,
      absent,
      waiting: [],
      violations,
      errorsFile: null,
    };
  }
}

/** The report of a file that is not read row by row but as a whole. */
export function reportOfLists(
  facts: ReportFacts,
  landed: boolean,
  changes: readonly ListChanges[],
  waiting: readonly string[] = [],
): ImportReport {
  const sum = (count: (list: ListChanges) => number) =>
    changes.reduce((total, list) => total + count(list), 0);
  const [added, changed, unchanged] = [
    sum((list) => list.added),
    sum((list) => list.changed),
    sum((list) => list.unchanged),
  ];
  const absent = changes.flatMap((list) => list.absent);
  return {
    ...facts,
    landed,
    read: added + changed + unchanged,
    added,
    changed,
    unchanged,
    refused: 0,
    absent,
    waiting,
    violations: [],
    errorsFile: null,
  };
}

/** The report of a file that is refused as a whole. */
export function reportOfRefusal(facts: ReportFacts, violations: readonly Violation[]): ImportReport {
  return {
    ...reportOfLists(facts, false, []),
    refused: violations.length,
    violations: violations.slice(0, mostNamed),
  };
}
