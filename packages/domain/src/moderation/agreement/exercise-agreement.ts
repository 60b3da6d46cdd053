import {
  type Coefficient,
  gwetAC1,
  gwetAC2,
  krippendorffAlpha,
  linearWeights,
  percentAgreement,
  weightedKappa,
  wilsonInterval,
} from "../../statistics/index.js";
import type { DecimalText } from "../marks/decimals/decimal.js";
import { compareMarks, type DoubleMark } from "../outcome/double-mark.js";

/** A figure of agreement: a name, and what it is or why there is none. */
export interface AgreementFigure {
  readonly code: "same" | "within-tolerance" | "ac1" | "ac2" | "weighted-kappa" | "alpha";
  readonly figure: Coefficient;
}

/** How far two judges of the same pieces agree. */
export interface ExerciseAgreement {
  /** How many pieces both judged. */
  readonly n: number;
  /** Whether they are too few for a coefficient: then only the plain shares are told, with their intervals. */
  readonly isTooFew: boolean;
  readonly figures: readonly AgreementFigure[];
  /** How many pieces have each signed difference: first mark less moderator's; in ascending order. */
  readonly differences: readonly { readonly difference: DecimalText; readonly pieces: number }[];
  /** Mean of the signed differences; null without a piece. */
  readonly meanDifference: number | null;
}

/** What is to be known besides the marks. */
export interface AgreementTerms {
  readonly tolerance: DecimalText;
  /** Every mark of the scale in its order, for ordered levels; null where marks are numbers with distances. */
  readonly levels: readonly DecimalText[] | null;
  /** Below so many pieces no coefficient is told: the provider's rule. */
  readonly fewestPieces: number;
}

/**
 * Agreement of first marks and moderators', over the pieces that both judged: the share that is the same and the share
 * within the tolerance with Wilson intervals, and, where there are enough pieces, coefficients beyond chance: AC1, AC2
 * and weighted κ (linear weights) for ordered levels, α for levels (ordinal) and for marks (interval).
 *
 * @throws RangeError for a mark that is no decimal, or a level that is not on the scale.
 * @example
 * const marks = ["3", "2", "3", "1"].map((first, at) => ({ pieceId: `p${at}`, assessorId: "a", first, moderated: "2" }));
 * const { n, isTooFew, figures, differences } = exerciseAgreement(marks, { tolerance: "1", levels: ["1", "2", "3", "4"], fewestPieces: 10 });
 * [n, isTooFew, figures.map(({ code, figure }) => `${code} ${figure.estimate}`)] // => [4, true, ["same 0.25", "within-tolerance 1"]]
 * differences // => [{ difference: "-1", pieces: 1 }, { difference: "0", pieces: 1 }, { difference: "1", pieces: 2 }]
 */
export function exerciseAgreement(
  marks: readonly DoubleMark[],
  { tolerance, levels, fewestPieces }: AgreementTerms,
): ExerciseAgreement {
  const compared = marks.map((mark) => compareMarks(mark, { tolerance, passMark: null }));
  const n = marks.length;
  const counts = new Map<string, number>();
  for (const { difference } of compared) counts.set(difference, (counts.get(difference) ?? 0) + 1);
  const sum = compared.reduce((total, { difference }) => total + Number(difference), 0);
  const isTooFew = n < fewestPieces;
  const within = compared.filter(({ isWithinTolerance }) => isWithinTolerance).length;
  return {
    n,
    isTooFew,
    figures: n === 0 ? [] : [...shares(marks, within), ...(isTooFew ? [] : coefficients(marks, levels))],
    differences: [...counts]
      .map(([difference, pieces]) => ({ difference, pieces }))
      .sort((a, b) => Number(a.difference) - Number(b.difference)),
    meanDifference: n === 0 ? null : sum / n,
  };
}

const ratingsOf = (marks: readonly DoubleMark[]) =>
  marks.map(({ first, moderated }) => [Number(first), Number(moderated)] as const);

function shares(marks: readonly DoubleMark[], within: number): AgreementFigure[] {
  const { estimate, lower, upper, n } = wilsonInterval(within, marks.length);
  const standardError = Math.sqrt((estimate * (1 - estimate)) / n);
  return [
    { code: "same", figure: percentAgreement(ratingsOf(marks)) },
    { code: "within-tolerance", figure: { estimate, standardError, lower, upper, n, reason: null } },
  ];
}

function coefficients(
  marks: readonly DoubleMark[],
  levels: readonly DecimalText[] | null,
): AgreementFigure[] {
  const ratings = ratingsOf(marks);
  if (levels === null || levels.length < 2)
    return [{ code: "alpha", figure: krippendorffAlpha(ratings, "interval") }];
  const scale = levels.map(Number);
  const weights = linearWeights(scale.length);
  return [
    { code: "ac1", figure: gwetAC1(ratings, scale) },
    { code: "ac2", figure: gwetAC2(ratings, scale, weights) },
    { code: "weighted-kappa", figure: weightedKappa(ratings, scale, weights) },
    { code: "alpha", figure: krippendorffAlpha(ratings, "ordinal") },
  ];
}
