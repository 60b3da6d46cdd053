import { textOf, unitsOf, unitsOfOne, type DecimalText } from "../marks/decimals/decimal.js";
import type { StandardisationRule, StandardScript, TrialMark } from "./standardisation-rule.js";

/** Whether an assessor marks as was agreed: `ready`, `not-yet`, or `too-few` scripts to tell. */
export type Readiness = "ready" | "not-yet" | "too-few";

/** How an assessor did in a standardisation exercise. Shown to the assessor first; never a ranking. */
export interface Standardised {
  readonly assessorId: string;
  readonly readiness: Readiness;
  /** Scripts marked. */
  readonly n: number;
  readonly withinTolerance: number;
  /** Mean of the marks given less those agreed, in marks: above 0 the assessor is more generous; null without scripts. */
  readonly meanDifference: number | null;
  readonly differences: readonly { readonly scriptId: string; readonly difference: DecimalText }[];
  /** Scripts that the assessor has not marked. */
  readonly missing: readonly string[];
}

/**
 * How each assessor did in a standardisation exercise, in the order of their identifiers.
 *
 * @param assessorIds Everybody who takes part, those who have marked nothing among them.
 * @throws RangeError for a number that is no decimal, a mark for an unknown script or assessor, or two marks for one.
 * @example
 * const rule = { tolerance: "3", leastScripts: 2, percentWithin: 100, meanWithin: "2" };
 * const scripts = [{ id: "s1", agreed: "50" }, { id: "s2", agreed: "65" }];
 * const marks = [{ assessorId: "a1", scriptId: "s1", given: "52" }, { assessorId: "a1", scriptId: "s2", given: "64" }];
 * standardise(["a1"], scripts, marks, rule)[0].readiness // => "ready"
 */
export function standardise(
  assessorIds: readonly string[],
  scripts: readonly StandardScript[],
  marks: readonly TrialMark[],
  rule: StandardisationRule,
): Standardised[] {
  const agreed = new Map(scripts.map(({ id, agreed: mark }) => [id, unitsOf(mark)]));
  const given = new Map<string, Map<string, number>>(assessorIds.map((id) => [id, new Map()]));
  for (const { assessorId, scriptId, given: mark } of marks) {
    const own = given.get(assessorId);
    if (!own) throw new RangeError(`${assessorId} takes no part in the exercise`);
    if (!agreed.has(scriptId)) throw new RangeError(`${scriptId} is no script of the exercise`);
    if (own.has(scriptId)) throw new RangeError(`${assessorId} has marked ${scriptId} twice`);
    own.set(scriptId, unitsOf(mark));
  }
  return [...given]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([assessorId, own]) => resultOf(assessorId, own, agreed, rule));
}

function resultOf(
  assessorId: string,
  own: ReadonlyMap<string, number>,
  agreed: ReadonlyMap<string, number>,
  rule: StandardisationRule,
): Standardised {
  const marked = [...agreed].filter(([id]) => own.has(id));
  const units = marked.map(([id, right]) => (own.get(id) as number) - right);
  const within = units.filter((difference) => Math.abs(difference) <= unitsOf(rule.tolerance)).length;
  const sum = units.reduce((total, difference) => total + difference, 0);
  const n = units.length;
  return {
    assessorId,
    readiness: readinessOf(n, within, sum, rule),
    n,
    withinTolerance: within,
    meanDifference: n === 0 ? null : sum / n / unitsOfOne,
    differences: marked.map(([scriptId], at) => ({ scriptId, difference: textOf(units[at] as number) })),
    missing: [...agreed.keys()].filter((id) => !own.has(id)),
  };
}

/** Sums are compared, not means: whole numbers of ten-thousandths, so that a bound is a bound. */
function readinessOf(n: number, within: number, sum: number, rule: StandardisationRule): Readiness {
  if (n < rule.leastScripts) return "too-few";
  const isClose = 100 * within >= rule.percentWithin * n && Math.abs(sum) <= unitsOf(rule.meanWithin) * n;
  return isClose ? "ready" : "not-yet";
}
