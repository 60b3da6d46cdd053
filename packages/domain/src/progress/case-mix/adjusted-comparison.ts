import { mantelHaenszel } from "../../statistics/index.js";
import { requireComparable } from "../comparable/protected-characteristic.js";

/** A group and the others among people who are alike: of one subject, of one phase. */
export interface CaseMixStratum {
  readonly name: string;
  readonly group: { readonly reached: number; readonly of: number };
  readonly others: { readonly reached: number; readonly of: number };
}

/** Odds of the group over odds of the others: 1 says that they are alike. */
export interface OddsRatio {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** A group compared with the others, before and after their different mix is taken out. */
export interface AdjustedComparison {
  /** `NOTHING_TO_COMPARE` where everyone, or no one, of one side reached it. */
  readonly status: "OK" | "TOO_FEW" | "NOTHING_TO_COMPARE";
  readonly crude: OddsRatio | null;
  readonly adjusted: OddsRatio | null;
  /** What was taken out: by what people were put together. */
  readonly adjustedFor: string;
  /** People in strata where both sides have someone; only these can be compared. */
  readonly compared: number;
  /** People in strata where only one side has someone. */
  readonly leftOut: number;
}

/**
 * A group against the others with their mix of subjects, phases or routes taken out: they are compared only within
 * each stratum, and then pooled (Mantel and Haenszel 1959). A hub that teaches more of a subject in which fewer reach
 * the level does not look weak for it.
 *
 * @param adjustedFor By what people are put together, e.g. `subject`; never a protected characteristic.
 * @param options `least` people on either side, the provider's, 20 unless given; `confidence` 0.95 unless given.
 * @throws RangeError when `adjustedFor` is a protected characteristic, or a count or option is out of its bounds.
 * @example
 * const art = { name: "art", group: { reached: 9, of: 30 }, others: { reached: 3, of: 10 } };
 * const music = { name: "music", group: { reached: 8, of: 10 }, others: { reached: 24, of: 30 } };
 * const { crude, adjusted } = adjustedComparison([art, music], "subject");
 * [crude.estimate.toFixed(2), adjusted.estimate.toFixed(2)] // => ["0.36", "1.00"]
 */
export function adjustedComparison(
  strata: readonly CaseMixStratum[],
  adjustedFor: string,
  { least = 20, confidence = 0.95 }: { readonly least?: number; readonly confidence?: number } = {},
): AdjustedComparison {
  requireComparable([adjustedFor]);
  if (!Number.isInteger(least) || least < 1) throw new RangeError(`not a whole number from 1: ${least}`);
  for (const { name, group, others } of strata) {
    for (const { reached, of } of [group, others]) {
      if (!Number.isInteger(of) || of < 0 || !Number.isInteger(reached) || reached < 0 || reached > of) {
        throw new RangeError(`not a count of people in ${name}: ${reached} of ${of}`);
      }
    }
  }
  const shared = strata.filter(({ group, others }) => group.of > 0 && others.of > 0);
  const size = (side: "group" | "others") => shared.reduce((sum, stratum) => sum + stratum[side].of, 0);
  const everyone = strata.reduce((sum, { group, others }) => sum + group.of + others.of, 0);
  const compared = size("group") + size("others");
  const rest = { adjustedFor, compared, leftOut: everyone - compared };
  if (size("group") < least || size("others") < least)
    return { status: "TOO_FEW", crude: null, adjusted: null, ...rest };

  const counted = ({ reached, of }: CaseMixStratum["group"]) => ({ successes: reached, trials: of });
  const pairs = shared.map(({ group, others }) => ({ first: counted(group), second: counted(others) }));
  const pooled = (side: "first" | "second") => ({
    successes: pairs.reduce((sum, pair) => sum + pair[side].successes, 0),
    trials: pairs.reduce((sum, pair) => sum + pair[side].trials, 0),
  });
  const crude = mantelHaenszel([{ first: pooled("first"), second: pooled("second") }], { confidence });
  const adjusted = mantelHaenszel(pairs, { confidence });
  if (crude.estimate === null || adjusted.estimate === null) {
    return { status: "NOTHING_TO_COMPARE", crude: null, adjusted: null, ...rest };
  }
  const ratio = ({ estimate, lower, upper }: OddsRatio): OddsRatio => ({ estimate, lower, upper });
  return { status: "OK", crude: ratio(crude), adjusted: ratio(adjusted), ...rest };
}
