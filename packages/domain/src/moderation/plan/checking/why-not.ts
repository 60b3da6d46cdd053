import type { GroupPart } from "../population/grouped-by.js";
import type { PieceOfWork } from "../population/piece-of-work.js";
import type { SamplePlan } from "../sample-plan.js";
import { type DrawnFrom, drawnFrom } from "../spread/drawn-from.js";

/** Why a piece is not in the sample: no rule takes it, and chance took others of its group. */
export interface ExclusionReason {
  readonly code: "not-drawn";
  /** What the pieces that it was among have in common; empty where the policy spreads over nothing. */
  readonly group: readonly GroupPart[];
  /** Its place, from 1, in the random order of those left to choose among. */
  readonly place: number;
  readonly of: number;
  /** How many were taken, from the front. */
  readonly taken: number;
}

/**
 * Why a piece is not in a sample; null when it is.
 *
 * @param population The pieces that the plan was made from.
 * @throws RangeError when no piece has the identifier.
 * @example
 * const policy = { ...eightOrTenth, size: { kind: "fixed", pieces: 1 }, spread: [] };
 * const piece = (id) => ({ id, traineeId: id, assessorId: "a", schoolId: null, hubId: null, subjectId: null, cohortId: null, bandId: null, mark: 50, flags: [] });
 * const { plan } = planSample([piece("p1"), piece("p2")], policy, "a seed");
 * const [sampled, other] = plan.sampled[0].id === "p1" ? ["p1", "p2"] : ["p2", "p1"];
 * whyNot([piece("p1"), piece("p2")], plan, other) // => { code: "not-drawn", group: [], place: 2, of: 2, taken: 1 }
 * whyNot([piece("p1"), piece("p2")], plan, sampled) // => null
 */
export function whyNot(
  population: readonly PieceOfWork[],
  plan: SamplePlan,
  pieceId: string,
): ExclusionReason | null {
  const at = population.findIndex(({ id }) => id === pieceId);
  if (at < 0)
    throw new RangeError(`no piece of the population has the identifier ${JSON.stringify(pieceId)}`);
  if (plan.sampled.some(({ id }) => id === pieceId)) return null;
  // Whatever is not in the sample was left to chance, so that one of the groups holds it.
  const { group, places, taken } = drawnFrom(population, plan).find((from) =>
    from.places.includes(at),
  ) as DrawnFrom;
  return { code: "not-drawn", group, place: places.indexOf(at) + 1, of: places.length, taken };
}
