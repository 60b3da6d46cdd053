import type { IsoDate } from "../../calendar/index.js";
import type { ObservationRefusalOf } from "../refusals.js";
import { type ObservationKind, observationKinds } from "./observation-kind.js";

/** What is to be observed, when, and by whom. */
export interface ObservationPlan {
  readonly kind: ObservationKind;
  readonly observedOn: IsoDate;
  readonly observerIds: readonly string[];
  /** The mentor who is observed; null where it is a lesson. */
  readonly mentorId: string | null;
  /** What the feedback was about; null for every other kind. */
  readonly follows: { readonly kind: ObservationKind; readonly observedOn: IsoDate } | null;
}

/** The trainee whom it concerns: as a person, and when they are placed at the school of the observation. */
export interface TraineeAtSchool {
  readonly personId: string;
  /** First and last days of the placements there, both inside; null where it is not known. */
  readonly placed: readonly { readonly startsOn: IsoDate | null; readonly endsOn: IsoDate | null }[];
}

/** Why an observation is not planned so. */
export type PlanRefusal = ObservationRefusalOf<
  | "observers-wrong"
  | "observer-twice"
  | "observer-is-observed"
  | "mentor-missing"
  | "mentor-not-observed"
  | "follows-no-joint-observation"
  | "not-placed-there"
>;

/**
 * Why an observation cannot be planned, or recorded, so; null when it can.
 *
 * @example
 * const plan = { kind: "lesson-jointly", observedOn: "2026-11-03", observerIds: ["p1"], mentorId: null, follows: null };
 * refusePlan(plan, { personId: "t", placed: [{ startsOn: "2026-09-07", endsOn: "2027-02-12" }] }).code // => "observers-wrong"
 */
export function refusePlan(plan: ObservationPlan, trainee: TraineeAtSchool): PlanRefusal | null {
  const { kind, observedOn, observerIds, mentorId, follows } = plan;
  const facts = observationKinds[kind];
  const twice = observerIds.find((id, at) => observerIds.indexOf(id) !== at);
  if (twice !== undefined) return { code: "observer-twice", observerId: twice };
  const { leastObservers: least, mostObservers: most } = facts;
  if (observerIds.length < least || observerIds.length > (most ?? observerIds.length))
    return { code: "observers-wrong", kind, least, most };
  const observed = observerIds.find((id) => id === trainee.personId || id === mentorId);
  if (observed !== undefined) return { code: "observer-is-observed", observerId: observed };
  if (facts.observed === "mentor" && mentorId === null) return { code: "mentor-missing", kind };
  if (facts.observed === "trainee" && mentorId !== null) return { code: "mentor-not-observed", kind };
  const isJointBefore = follows?.kind === "lesson-jointly" && follows.observedOn <= observedOn;
  if (facts.followsJoint ? !isJointBefore : follows !== null) return { code: "follows-no-joint-observation" };
  const isPlaced = trainee.placed.some(
    ({ startsOn, endsOn }) => (startsOn ?? observedOn) <= observedOn && observedOn <= (endsOn ?? observedOn),
  );
  return isPlaced ? null : { code: "not-placed-there", observedOn };
}
