import { distribution, type LevelCount } from "@reviewpoint/domain/progress";
import type { StrandBar } from "../../src/tables.js";
import { reviewPoints, scaleOf, strands } from "./provider.js";

/** Sizes of an invented group. */
export interface StrandSample {
  readonly strands?: number;
  readonly points?: number;
  readonly levels?: number;
  readonly trainees?: number;
}

/**
 * Bars of an invented cohort, the same at every call: most rise from point to point, one strand lags, the last review
 * point has people who are not judged yet.
 */
export function strandBarRows({
  strands: many = 6,
  points = 3,
  levels = 4,
  trainees = 112,
}: StrandSample = {}): StrandBar[] {
  return strands.slice(0, many).flatMap((strand, s) =>
    reviewPoints.slice(0, points).flatMap((reviewPoint, p) => {
      const expectedRank = Math.min(levels, Math.max(2, Math.round(((p + 2) / 4) * levels)));
      const bars = distribution(counts(s, p, points, levels, trainees), { ...scaleOf(levels), expectedRank });
      return bars.map((bar) => ({ strand, reviewPoint, expectedRank, ...bar }));
    }),
  );
}

function counts(s: number, p: number, points: number, levels: number, trainees: number): LevelCount[] {
  const withdrawn = Math.round((trainees * p) / 60);
  const deferred = Math.round((trainees * (p + 1)) / 90);
  const waiting = p === points - 1 ? Math.round(trainees * (0.06 + 0.04 * (s % 3))) : s % 2;
  const judged = trainees - withdrawn - deferred - waiting;
  const lag = s === 3 ? 0.9 : 0.1 * (s % 2);
  const centre = Math.max(1, ((p + 2.3) / 4) * levels - lag);
  const weights = Array.from({ length: levels }, (_, at) => 1 / (0.18 + (at + 1 - centre) ** 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = judged;
  const levelCounts = weights.map((weight, at) => {
    const count = at === levels - 1 ? left : Math.min(left, Math.round((judged * weight) / total));
    left -= count;
    return { state: "judged", levelRank: at + 1, count } as const;
  });
  return [
    ...levelCounts,
    { state: "not_judged", levelRank: null, count: waiting },
    { state: "deferred", levelRank: null, count: deferred },
    { state: "withdrawn", levelRank: null, count: withdrawn },
  ];
}

/**
 * The bars of the second review point for those who may not see small groups: in the first strand the two lowest levels are hidden, in the second the
 * two highest, in the third a state and a level on either side, in the fourth everything.
 */
export function hidingStrandBarRows(sample: StrandSample = {}): StrandBar[] {
  const rows = strandBarRows({ points: 2, ...sample }).filter(
    ({ reviewPoint }) => reviewPoint === reviewPoints[1],
  );
  const names = [...new Set(rows.map((row) => row.strand))];
  const highest = Math.max(...rows.map((row) => row.rank ?? 0));
  const sum = (some: readonly StrandBar[]) => some.reduce((total, { count }) => total + (count ?? 0), 0);
  const hidden: readonly ((row: StrandBar) => boolean)[] = [
    ({ rank }) => rank !== null && rank <= 2,
    ({ rank }) => rank !== null && rank >= highest - 1,
    ({ rank, key }) => rank === 1 || rank === highest || key === "not_judged",
    () => true,
  ];
  return rows.map((row) => {
    const at = names.indexOf(row.strand);
    const bar = rows.filter(({ strand }) => strand === row.strand);
    const levels = bar.filter(({ kind }) => kind === "level");
    const totals = {
      all: sum(bar),
      judged: sum(levels),
      atOrAbove: sum(levels.filter(({ rank, expectedRank }) => rank! >= expectedRank!)),
    };
    if (!hidden[at]?.(row)) return { ...row, totals };
    const told = at < 2 ? totals : { all: at < 3 ? totals.all : null, judged: null, atOrAbove: null };
    return { ...row, count: null, x1: 0, x2: 0, status: "SUPPRESSED" as const, totals: told };
  });
}
