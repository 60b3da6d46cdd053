import type { AgreementSideFragment } from "../../../../generated/documents.js";
import type { Table } from "../../../../table/table.js";

type Figure = AgreementSideFragment["figures"][number];
type Sides = { readonly before: AgreementSideFragment; readonly after: AgreementSideFragment };

/** What each figure of agreement is called, and whether it is a share. */
const names: Readonly<Record<string, string>> = {
  same: "Given the same",
  "within-tolerance": "Within the tolerance",
  ac1: "Gwet’s AC1",
  ac2: "Gwet’s AC2",
  "weighted-kappa": "Weighted kappa (linear weights)",
  alpha: "Krippendorff’s alpha",
};
const shares: readonly string[] = ["same", "within-tolerance"];

const reasons: Readonly<Record<string, string>> = {
  "too-few-units": "Too few to judge",
  "no-variation": "No variation to judge from",
};

/**
 * A figure with its interval and what it rests on, or why there is none.
 *
 * @example
 * figureInWords({ code: "ac1", estimate: 0.714, lower: 0.4, upper: 1, n: 14, reason: null }) // => "0.71 (0.40 to 1.00), n = 14"
 */
export function figureInWords({ code, estimate, lower, upper, n, reason }: Figure): string {
  if (estimate === null) return `${reasons[reason ?? ""] ?? "Nothing can be said"}, n = ${n}`;
  const say = (value: number) => (shares.includes(code) ? `${Math.round(100 * value)}%` : value.toFixed(2));
  const interval =
    lower === null || upper === null ? ", no sound interval" : ` (${say(lower)} to ${say(upper)})`;
  return `${say(estimate)}${interval}, n = ${n}`;
}

/** Every figure of agreement, before moderation and after. */
export function figuresTable({ before, after }: Sides): Table {
  const codes = [...new Set([...before.figures, ...after.figures].map(({ code }) => code))];
  const cell = (side: AgreementSideFragment, code: string) => {
    const found = side.figures.find((one) => one.code === code);
    return { text: found ? figureInWords(found) : "Too few to judge" };
  };
  return {
    caption: "Agreement with 95% intervals; n is the number of pieces with both",
    columns: [{ label: "Figure" }, { label: "Before" }, { label: "After" }],
    rows: codes.map((code) => ({
      key: code,
      cells: [{ text: names[code] ?? code }, cell(before, code), cell(after, code)],
    })),
  };
}
