import { exerciseAgreement } from "@reviewpoint/domain/moderation";
import type { CoefficientRow, DifferenceRow, SeverityRow } from "../../src/tables.js";

/** What was given first, what the moderator gave, and what was left after moderation: levels 1 to 4, piece by piece. */
const levels = [..."321,432,333,432,222,433,344,322,411,333,222,211,432,333,344,222,432,333".split(",")].map(
  (three) => [...three] as [string, string, string],
);

const scale = ["1", "2", "3", "4"];
const names = {
  same: "Given the same",
  "within-tolerance": "Within the tolerance",
  ac1: "Gwet’s AC1",
  ac2: "Gwet’s AC2",
  "weighted-kappa": "Weighted kappa (linear weights)",
  alpha: "Krippendorff’s alpha",
} as const;

const tooFew = (n: number) => ({
  ...{ estimate: null, lower: null, upper: null, n, reason: "too-few-units" },
});

function side(givenAt: 0 | 2, pieces: number) {
  const marks = levels.slice(0, pieces).map((three, at) => ({
    ...{ pieceId: `p${at}`, assessorId: "a", first: three[givenAt], moderated: three[1] },
  }));
  return exerciseAgreement(marks, { tolerance: "1", levels: scale, fewestPieces: 10 });
}

/** How many pieces have each difference, before moderation and after it. */
export function differenceRows(): DifferenceRow[] {
  const [before, after] = [side(0, 18), side(2, 18)];
  const all = [...before.differences, ...after.differences].map(({ difference }) => difference);
  const count = (of: typeof before, difference: string) =>
    of.differences.find((one) => one.difference === difference)?.pieces ?? 0;
  return [...new Set(all)].map((difference) => ({
    difference,
    before: count(before, difference),
    after: count(after, difference),
  }));
}

/** Figures of agreement; before moderation too few pieces were judged for a coefficient where it is asked for. */
export function coefficientRows({ before = 18 } = {}): CoefficientRow[] {
  const [first, second] = [side(0, before), side(2, 18)];
  return second.figures.map(({ code, figure }) => ({
    label: names[code],
    isShare: code === "same" || code === "within-tolerance",
    before: first.figures.find((one) => one.code === code)?.figure ?? tooFew(first.n),
    after: figure,
  }));
}

/** Severities in the order of codes: two that differ from 0, one that does not, and one of which nothing is said. */
export function severityRows(): SeverityRow[] {
  const known = (at: number, estimate: number, half: number, pairs: number) => ({
    ...{ key: `j${at}`, label: `Judge ${at}`, pairs, estimate },
    ...{ lower: estimate - half, upper: estimate + half },
    sentence: `What is said of judge ${at}.`,
  });
  return [
    known(1, 0.41, 0.29, 12),
    known(2, -0.08, 0.35, 9),
    {
      ...{ key: "j3", label: "Judge 3", pairs: 2, estimate: null, lower: null, upper: null },
      sentence: "Too few to judge: 2 compared with another judge's.",
    },
    known(4, -0.46, 0.31, 14),
  ];
}
