import { type ChartState, chartStates } from "../palette/index.js";
import type { CellStatus } from "../table/index.js";
import type { StrandBar } from "./strand-bar.js";

/** One bar, all its segments together: a strand at a review point. */
export interface BarLine {
  readonly strand: string;
  readonly reviewPoint: string;
  /** Levels by rank, then states, as listed by every chart. */
  readonly segments: readonly StrandBar[];
  /** Name of the expected level; null when nothing is expected. */
  readonly expected: string | null;
  /** Judged below the expected level; null when hidden or nothing is expected. */
  readonly below: number | null;
  /** Judged at or above the expected level; null when hidden or nothing is expected. */
  readonly atOrAbove: number | null;
  /** Trainees judged; null when hidden. */
  readonly judged: number | null;
  /** Judged and in a state, together; null when hidden. */
  readonly all: number | null;
  /** Whether the count of a segment is hidden; totals may be known nevertheless. */
  readonly hides: boolean;
  readonly status: CellStatus;
}

/** Whether the share at or above the expected level is there and hidden. */
export const hidesShare = ({ judged, atOrAbove, expected }: BarLine): boolean =>
  judged === null || (atOrAbove === null && expected !== null);

/** The bars in the order in which the rows first name them. */
export function barLines(rows: readonly StrandBar[]): readonly BarLine[] {
  const lines = new Map<string, StrandBar[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.strand, row.reviewPoint]);
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [row]);
    else line.push(row);
  }
  return [...lines.values()].map(barLine);
}

function barLine(rows: StrandBar[]): BarLine {
  const { strand, reviewPoint, expectedRank, totals } = rows[0]!;
  const segments = [...rows].sort((a, b) => order(a) - order(b));
  const levels = segments.filter((row) => row.kind === "level");
  const sum = (some: readonly StrandBar[]) =>
    some.some((row) => row.count === null) ? null : some.reduce((total, row) => total + row.count!, 0);
  const below = levels.filter((row) => expectedRank !== null && row.rank! < expectedRank);
  const above = levels.filter((row) => expectedRank !== null && row.rank! >= expectedRank);
  const judged = sum(levels) ?? totals?.judged ?? null;
  const reached = expectedRank === null ? null : (sum(above) ?? totals?.atOrAbove ?? null);
  const short = reached === null || judged === null ? null : judged - reached;
  return {
    strand,
    reviewPoint,
    segments,
    expected: levels.find((row) => row.rank === expectedRank)?.label ?? null,
    below: expectedRank === null ? null : (sum(below) ?? short),
    atOrAbove: reached,
    judged,
    all: sum(segments) ?? totals?.all ?? null,
    hides: segments.some((row) => row.count === null),
    status: rows.find((row) => (row.status ?? "OK") !== "OK")?.status ?? "OK",
  };
}

function order(row: StrandBar): number {
  return row.kind === "level" ? row.rank! : 1000 + chartStates.indexOf(row.key as ChartState);
}
