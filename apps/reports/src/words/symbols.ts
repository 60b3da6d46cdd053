import type { CellStatus } from "../generated/documents.js";
import { percentage } from "./numbers.js";

interface Figure {
  readonly status: CellStatus;
  readonly count: number | null;
  readonly percent: number | null;
}

/** What stands in for a figure that is not shown, and what follows one to be read with care. */
export const symbols = {
  SUPPRESSED: { sign: "c", meaning: "kept confidential, because the group is small" },
  NOT_APPLICABLE: { sign: "z", meaning: "does not apply: no level is expected here" },
  UNAVAILABLE: { sign: "x", meaning: "not available yet" },
  LOW_RELIABILITY: { sign: "u", meaning: "a small group: one person more or less moves the figure a lot" },
} as const;

/** A percentage with its symbol, e.g. "58%", "58% u", "c". */
export function shareText({ status, percent }: Figure): string {
  if (status === "OK" || status === "LOW_RELIABILITY") {
    if (percent === null) return symbols.UNAVAILABLE.sign;
    return status === "OK" ? percentage(percent) : `${percentage(percent)} ${symbols.LOW_RELIABILITY.sign}`;
  }
  return symbols[status].sign;
}

/** A count or the symbol in its place. */
export function countText({ status, count }: Pick<Figure, "status" | "count">): string {
  if (status === "OK" || status === "LOW_RELIABILITY") return count === null ? "x" : String(count);
  return symbols[status].sign;
}
