import type { CoefficientRow } from "@reviewpoint/charts/tables";
import type { AgreementSideFragment } from "../../../../generated/documents.js";
import type { Sides } from "./sides.js";

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

/** A figure of one side; where it does not have it, that too few pieces have both. */
function figureOf({ figures, n }: AgreementSideFragment, code: string) {
  const known = figures.find((figure) => figure.code === code);
  return known ?? { estimate: null, lower: null, upper: null, n, reason: "too-few-units" };
}

/** Every figure of agreement, before moderation and after. */
export function coefficientRows({ before, after }: Sides): CoefficientRow[] {
  const codes = [...new Set([...before.figures, ...after.figures].map(({ code }) => code))];
  return codes.map((code) => ({
    label: names[code] ?? code,
    isShare: shares.includes(code),
    before: figureOf(before, code),
    after: figureOf(after, code),
  }));
}
