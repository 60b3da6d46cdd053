import type { IsoDate } from "../../calendar/index.js";
import { type ObservationKind, observationKinds } from "../plan/observation-kind.js";
import type { ObservationRefusalOf } from "../refusals.js";
import type { Sealing } from "./is-revealed.js";
import type { SealedStrand } from "./sealed-text.js";

/** The strands and levels of the trainee's own framework, by code. */
export interface KnownCurriculum {
  readonly strandCodes: readonly string[];
  readonly levelCodes: readonly string[];
}

/** As much of an observation as sealing looks at. */
export interface ObservationToSeal {
  readonly kind: ObservationKind;
  readonly observedOn: IsoDate;
  readonly isWithdrawn: boolean;
  readonly observers: readonly Sealing[];
}

/** Why ratings are not sealed. */
export type SealRefusal = ObservationRefusalOf<
  | "not-an-observer"
  | "already-withdrawn"
  | "kind-not-rated"
  | "observed-later"
  | "already-sealed"
  | "ratings-missing"
  | "strand-unknown"
  | "strand-rated-twice"
  | "level-unknown"
>;

/**
 * Why somebody cannot seal these ratings today; null when they can. A lesson seldom shows every strand: at least one is
 * rated. What is sealed is not sealed again.
 *
 * @example
 * const observation = { kind: "lesson-alone", observedOn: "2026-11-03", isWithdrawn: false, observers: [{ observerId: "a", sealedAt: null }] };
 * const rating = { strandCode: "S1", levelCode: "L2", evidence: null };
 * const known = { strandCodes: ["S1"], levelCodes: ["L1", "L2"] };
 * refuseSeal(observation, "a", [rating], known, "2026-11-03") // => null
 * refuseSeal(observation, "b", [rating], known, "2026-11-03").code // => "not-an-observer"
 * refuseSeal(observation, "a", [rating], known, "2026-11-02").code // => "observed-later"
 */
export function refuseSeal(
  { kind, observedOn, isWithdrawn, observers }: ObservationToSeal,
  observerId: string,
  ratings: readonly SealedStrand[],
  { strandCodes, levelCodes }: KnownCurriculum,
  today: IsoDate,
): SealRefusal | null {
  const own = observers.find((observer) => observer.observerId === observerId);
  if (own === undefined) return { code: "not-an-observer" };
  if (isWithdrawn) return { code: "already-withdrawn" };
  if (!observationKinds[kind].isRated) return { code: "kind-not-rated", kind };
  if (today < observedOn) return { code: "observed-later", observedOn };
  if (own.sealedAt !== null) return { code: "already-sealed" };
  if (ratings.length === 0) return { code: "ratings-missing" };
  const seen = new Set<string>();
  for (const { strandCode: strand, levelCode: level } of ratings) {
    if (!strandCodes.includes(strand)) return { code: "strand-unknown", strand };
    if (seen.has(strand)) return { code: "strand-rated-twice", strand };
    if (!levelCodes.includes(level)) return { code: "level-unknown", level };
    seen.add(strand);
  }
  return null;
}
