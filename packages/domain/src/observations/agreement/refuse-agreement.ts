import { type ObservationKind, observationKinds } from "../plan/observation-kind.js";
import type { ObservationRefusalOf } from "../refusals.js";
import { type Sealing, stillToSeal } from "../sealing/is-revealed.js";
import type { SealedStrand } from "../sealing/sealed-text.js";
import { differingStrands } from "./differing-strands.js";

/** The level agreed on for a strand, and why where the observers differed. */
export interface AgreedStrand {
  readonly strandCode: string;
  readonly levelCode: string;
  readonly reason: string | null;
}

/** What the observers agree on. */
export interface AgreedView {
  readonly strands: readonly AgreedStrand[];
  readonly nextStepForTrainee: string | null;
  readonly nextStepForMentor: string | null;
}

/** As much of an observation as agreeing looks at. */
export interface ObservationToAgree {
  readonly kind: ObservationKind;
  readonly isWithdrawn: boolean;
  readonly observers: readonly Sealing[];
  /** The ratings of each observer, once revealed. */
  readonly ratings: readonly (readonly SealedStrand[])[];
}

/** Why something is not the agreed view. */
export type AgreementRefusal = ObservationRefusalOf<
  | "not-an-observer"
  | "already-withdrawn"
  | "not-revealed"
  | "strands-not-agreed"
  | "strand-not-rated"
  | "strand-rated-twice"
  | "level-unknown"
  | "difference-unexplained"
  | "next-step-missing"
>;

const isBlank = (text: string | null): boolean => text === null || text.trim() === "";

/**
 * Why this cannot be the agreed view; null when it can. It says a level for every strand that somebody rated, and why
 * wherever the observers differed or it is a level that none of them gave.
 *
 * @param levelCodes The levels of the trainee's framework.
 * @example
 * const rated = (levelCode) => [{ strandCode: "S1", levelCode, evidence: null }];
 * const sealed = (observerId) => ({ observerId, sealedAt: "2026-11-03T10:00:00Z" });
 * const observation = { kind: "lesson-jointly", isWithdrawn: false, observers: [sealed("a"), sealed("b")], ratings: [rated("L2"), rated("L3")] };
 * const view = { strands: [{ strandCode: "S1", levelCode: "L2", reason: null }], nextStepForTrainee: "Plan one question.", nextStepForMentor: "Script it." };
 * refuseAgreement(observation, "a", view, ["L2", "L3"]) // => { code: "difference-unexplained", strand: "S1" }
 */
export function refuseAgreement(
  { kind, isWithdrawn, observers, ratings }: ObservationToAgree,
  observerId: string,
  view: AgreedView,
  levelCodes: readonly string[],
): AgreementRefusal | null {
  if (!observers.some((observer) => observer.observerId === observerId)) return { code: "not-an-observer" };
  if (isWithdrawn) return { code: "already-withdrawn" };
  const { isRated, nextSteps } = observationKinds[kind];
  const waitingFor = isRated ? stillToSeal(observers).length : 0;
  if (waitingFor > 0) return { code: "not-revealed", waitingFor };
  return refuseStrands(view.strands, differingStrands(ratings), levelCodes) ?? refuseSteps(view, nextSteps);
}

function refuseStrands(
  agreed: readonly AgreedStrand[],
  rated: ReturnType<typeof differingStrands>,
  levelCodes: readonly string[],
): AgreementRefusal | null {
  const seen = new Set<string>();
  for (const { strandCode: strand, levelCode, reason } of agreed) {
    const found = rated.find(({ strandCode }) => strandCode === strand);
    if (found === undefined) return { code: "strand-not-rated", strand };
    if (seen.has(strand)) return { code: "strand-rated-twice", strand };
    if (!levelCodes.includes(levelCode)) return { code: "level-unknown", level: levelCode };
    const needsReason = found.differs || !found.levelCodes.includes(levelCode);
    if (needsReason && isBlank(reason)) return { code: "difference-unexplained", strand };
    seen.add(strand);
  }
  const strands = rated.map(({ strandCode }) => strandCode).filter((strand) => !seen.has(strand));
  return strands.length > 0 ? { code: "strands-not-agreed", strands } : null;
}

function refuseSteps(
  { nextStepForTrainee, nextStepForMentor }: AgreedView,
  needed: readonly ("trainee" | "mentor")[],
): AgreementRefusal | null {
  const steps = { trainee: nextStepForTrainee, mentor: nextStepForMentor };
  const whose = needed.find((one) => isBlank(steps[one]));
  return whose === undefined ? null : { code: "next-step-missing", whose };
}
