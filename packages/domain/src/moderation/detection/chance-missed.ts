import { detectionProbability } from "../../statistics/index.js";
import { minimumColumn } from "../plan/minimums/group-needs.js";
import { groupedBy, spreadOver } from "../plan/population/grouped-by.js";
import type { PieceOfWork } from "../plan/population/piece-of-work.js";
import type { SamplePlan } from "../plan/sample-plan.js";
import { drawnFrom, wasLeftToChance } from "../plan/spread/drawn-from.js";

/** How likely it is that nothing of an assessor's is sampled. */
export interface ChanceMissed {
  readonly assessorId: string;
  /** How many pieces the assessor marked. */
  readonly pieces: number;
  readonly sampled: number;
  /** By the plan's own rules, given how many pieces it takes from each group: from 0 to 1. */
  readonly byPlan: number;
  /** With as many pieces drawn at random from all: from 0 to 1. */
  readonly atRandom: number;
}

/** A draw of some pieces from a group, and how many of the group each assessor has. */
interface Draw {
  readonly size: number;
  readonly taken: number;
  readonly ofAssessor: ReadonlyMap<number, number>;
}

/**
 * For every assessor the chance of being missed, had the lots fallen otherwise: exact for the plan's rules and for a
 * simple random sample of the same size. Must-includes are certain; picks for a minimum and draws from a group are
 * without replacement from pieces that the rules do not tell apart, so that each misses with the hypergeometric chance.
 *
 * @param population The pieces that the plan was made from.
 * @returns In ascending order of the assessors' identifiers. The sum of `atRandom` is how many a random sample misses on average.
 * @example
 * const piece = (id, assessorId) => ({ id, traineeId: id, assessorId, schoolId: null, hubId: null, subjectId: null, cohortId: null, bandId: null, mark: 50, flags: [] });
 * const pieces = ["p1", "p2", "p3", "p4"].map((id, at) => piece(id, at < 2 ? "a" : "b"));
 * const { plan } = planSample(pieces, { ...pearson2026, size: { kind: "fixed", pieces: 2 }, mustIncludes: [] }, "a seed");
 * chanceMissed(pieces, plan).map(({ byPlan }) => byPlan.toFixed(3)) // => ["0.167", "0.167"]
 */
export function chanceMissed(population: readonly PieceOfWork[], plan: SamplePlan): ChanceMissed[] {
  const reasonsOf = new Map(plan.sampled.map(({ id, reasons }) => [id, reasons]));
  const assessors = groupedBy(population, ["assessor"]);
  const draws = [
    ...minimumDraws(population, plan, assessors.codes),
    ...spreadDraws(population, plan, assessors.codes),
  ];
  const pieces = assessors.values.map(() => ({ all: 0, sampled: 0, certain: false }));
  population.forEach(({ id }, place) => {
    const reasons = reasonsOf.get(id);
    const own = pieces[assessors.codes[place] as number] as (typeof pieces)[number];
    own.all += 1;
    if (reasons === undefined) return;
    own.sampled += 1;
    if (reasons.some(({ code }) => code === "all-taken" || code === "must-include")) own.certain = true;
  });
  return pieces.map(({ all, sampled, certain }, code) => {
    const missedBy = ({ size, taken, ofAssessor }: Draw): number =>
      1 - detectionProbability({ population: size, sampled: taken, wrong: ofAssessor.get(code) ?? 0 });
    return {
      assessorId: assessors.values[code]?.[0] ?? "",
      pieces: all,
      sampled,
      byPlan: certain ? 0 : draws.reduce((chance, draw) => chance * missedBy(draw), 1),
      atRandom: missedBy({
        size: population.length,
        taken: plan.sampled.length,
        ofAssessor: new Map([[code, all]]),
      }),
    };
  });
}

function drawOf(places: readonly number[], taken: number, assessors: Int32Array): Draw {
  const ofAssessor = new Map<number, number>();
  for (const place of places) {
    const code = assessors[place] as number;
    ofAssessor.set(code, (ofAssessor.get(code) ?? 0) + 1);
  }
  return { size: places.length, taken, ofAssessor };
}

const spreadDraws = (population: readonly PieceOfWork[], plan: SamplePlan, assessors: Int32Array): Draw[] =>
  drawnFrom(population, plan).map(({ places, taken }) => drawOf(places, taken, assessors));

/** The picks for minimums: pieces that neither minimums nor spread tell apart were equally likely to be picked. */
function minimumDraws(population: readonly PieceOfWork[], plan: SamplePlan, assessors: Int32Array): Draw[] {
  const { minimums, spread } = plan.policy;
  const reasonsOf = new Map(plan.sampled.map(({ id, reasons }) => [id, reasons]));
  const columns = [
    ...minimums.map((minimum) => minimumColumn(population, minimum)),
    ...spread.map((rule) => spreadOver(population, rule)),
  ];
  const cells = new Map<string, { places: number[]; picked: number }>();
  population.forEach(({ id }, place) => {
    const reasons = reasonsOf.get(id);
    const picked = reasons?.some(({ code }) => code === "minimum") === true;
    if (!picked && !wasLeftToChance(reasons, plan)) return;
    const key = columns.map(({ codes }) => codes[place]).join();
    const cell = cells.get(key) ?? { places: [], picked: 0 };
    cells.set(key, cell);
    cell.places.push(place);
    if (picked) cell.picked += 1;
  });
  return [...cells.values()].map(({ places, picked }) => drawOf(places, picked, assessors));
}
