import type { FigureStatus } from "@reviewpoint/domain/progress";

/** Whether a cell may and can say its number: the words of the domain and the graph. */
export type CellStatus = FigureStatus;

const symbols = {
  OK: ["", ""],
  SUPPRESSED: ["c", "suppressed"],
  NOT_APPLICABLE: ["z", "not applicable"],
  UNAVAILABLE: ["x", "not available"],
  LOW_RELIABILITY: ["u", "low reliability"],
} as const satisfies Record<CellStatus, readonly [string, string]>;

/** What is said of a number that is not there: why it is hidden, or that it is not available. */
export function hiddenStatus(status: CellStatus = "OK"): CellStatus {
  return status === "OK" || status === "LOW_RELIABILITY" ? "UNAVAILABLE" : status;
}

/**
 * The symbol that a file holds in place of, or beside, a number: `c` confidential, `z` not applicable, `x` unavailable,
 * `u` low reliability; empty when all is well.
 * Source: Government Statistical Service, symbols in tables.
 *
 * @example
 * statusSymbol("SUPPRESSED") // => "c"
 */
export function statusSymbol(status: CellStatus): string {
  return symbols[status][0];
}

/**
 * The status as a reader is told it; empty when all is well.
 *
 * @example
 * statusWord("LOW_RELIABILITY") // => "low reliability"
 */
export function statusWord(status: CellStatus): string {
  return symbols[status][1];
}
