import { type Coefficient, coefficientFrom, type Surety, undefinedCoefficient } from "../coefficient.js";
import type { CodedUnits } from "../ratings/coded-units.js";
import { agreementOfUnits } from "./agreement-of-units.js";

/** How much agreement chance gives where the categories have these shares, and how it grows with each of them. */
export interface Chance {
  readonly agreement: number;
  readonly slopes: readonly number[];
}

/**
 * (observed − chance) / (1 − chance) agreement of any number of raters, each unit counting alike.
 *
 * @param weigh How much two categories agree, from 0 to 1; 1 with itself.
 */
export function chanceCorrected(
  coded: CodedUnits,
  weigh: ((first: number, second: number) => number) | null,
  chanceOf: (shares: readonly number[]) => Chance,
  surety: Surety,
): Coefficient {
  const n = coded.units.length;
  if (n === 0) return undefinedCoefficient("too-few-units", n);
  const agreements = agreementOfUnits(coded, weigh);
  const observed = agreements.reduce((sum, agreement) => sum + agreement, 0) / n;
  const shares = meanShares(coded);
  const { agreement: chance, slopes } = chanceOf(shares);
  if (1 - chance < 1e-12) return undefinedCoefficient("no-variation", n);
  const estimate = (observed - chance) / (1 - chance);
  const middle = shares.reduce((sum, share, code) => sum + share * (slopes[code] ?? 0), 0);
  const influences = coded.units.map((unit, at) => {
    const slope = unit.reduce((sum, code) => sum + (slopes[code] ?? 0), 0) / unit.length;
    return ((agreements[at] ?? 0) - observed - (1 - estimate) * (slope - middle)) / (1 - chance);
  });
  return coefficientFrom(estimate, influences, surety);
}

function meanShares({ units, size }: CodedUnits): number[] {
  const shares = Array<number>(size).fill(0);
  for (const unit of units) {
    for (const code of unit) shares[code] = (shares[code] ?? 0) + 1 / unit.length;
  }
  return shares.map((share) => share / units.length);
}
