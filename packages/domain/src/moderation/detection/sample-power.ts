import {
  detectionProbability,
  pairedDifferencePower,
  smallestDetectableDifference,
} from "../../statistics/index.js";
import type { SamplePlan } from "../plan/sample-plan.js";
import type { PieceOfWork } from "../plan/population/piece-of-work.js";
import { coverageMatrix } from "./coverage-matrix.js";

/** What is to be found out about severity: the difference between an assessor's marks and the moderators'. */
export interface SeverityQuestion {
  /** The mean difference that ought to be noticed, in marks; more than 0. */
  readonly difference: number;
  /** Standard deviation of the differences between two markers of the same piece, in marks; more than 0. */
  readonly standardDeviation: number;
  /** How often a fair assessor may be found severe or lenient by mistake, two-sided: 0.05 is usual. */
  readonly significance: number;
  /** How often what ought to be noticed is to be noticed: 0.8 is usual. */
  readonly power: number;
}

/** What so many pieces can find out. null where they are fewer than 2: one difference says nothing of its spread. */
export interface SamplePower {
  /** null for all assessors together. */
  readonly assessorId: string | null;
  readonly sampled: number;
  /** The chance to notice the difference asked about: from 0 to 1. */
  readonly chance: number | null;
  /** The smallest mean difference that is noticed as often as asked, in marks. */
  readonly smallest: number | null;
}

/**
 * What a sample can find out about severity: for every assessor, and for all together, by the t test on the differences
 * between first mark and moderator's mark.
 *
 * @param population The pieces that the plan was made from.
 * @returns All assessors together first, then each in ascending order of identifiers.
 * @throws RangeError when a figure is out of its bounds.
 */
export function samplePower(
  population: readonly PieceOfWork[],
  plan: Pick<SamplePlan, "sampled">,
  question: SeverityQuestion,
): SamplePower[] {
  const each = coverageMatrix(population, plan, ["assessor"]).map(
    ({ group: [assessorId = null], sampled }) => ({
      assessorId,
      sampled,
    }),
  );
  return [{ assessorId: null, sampled: plan.sampled.length }, ...each].map((who) => ({
    ...who,
    ...powerOf(who.sampled, question),
  }));
}

function powerOf(
  pairs: number,
  { difference, standardDeviation, significance, power }: SeverityQuestion,
): Pick<SamplePower, "chance" | "smallest"> {
  if (pairs < 2) return { chance: null, smallest: null };
  const pairsOf = { pairs, standardDeviation, significance };
  return {
    chance: pairedDifferencePower({ ...pairsOf, difference }),
    smallest: smallestDetectableDifference({ ...pairsOf, power }),
  };
}

/**
 * The chance that a random sample as large as the plan's shows at least one of so many wrong pieces: from 0 to 1.
 *
 * @param wrong Whole number from 0 to the population.
 * @throws RangeError when it is not.
 * @example
 * chanceToSeeWrong({ population: 120, sampled: Array(12).fill({ id: "", reasons: [] }) }, 6).toFixed(3) // => "0.476"
 */
export function chanceToSeeWrong(
  { population, sampled }: Pick<SamplePlan, "population" | "sampled">,
  wrong: number,
): number {
  return detectionProbability({ population, sampled: sampled.length, wrong });
}
