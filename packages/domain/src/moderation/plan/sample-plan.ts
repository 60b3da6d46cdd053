import type { Relaxation } from "../policy/relaxation.js";
import type { SamplingPolicy } from "../policy/sampling-policy.js";
import type { GroupPart } from "./population/grouped-by.js";
import type { PlanRefusal } from "./refusals.js";

/** Why a piece is in the sample. */
export type InclusionReason =
  /** The size is the whole population. */
  | { readonly code: "all-taken" }
  /** The policy's must-include with this index takes it. */
  | { readonly code: "must-include"; readonly rule: number }
  /** It gives the group what the policy's minimum with this index asks of it. */
  | { readonly code: "minimum"; readonly rule: number; readonly group: readonly GroupPart[] }
  /** Chance took it from the group: it was at this place, from 1, of so many left to choose among. */
  | {
      readonly code: "drawn";
      readonly group: readonly GroupPart[];
      readonly place: number;
      readonly of: number;
      readonly taken: number;
    };

/** A piece of the sample with every reason for it. */
export interface SampledPiece {
  readonly id: string;
  readonly reasons: readonly InclusionReason[];
}

/** Something of the policy that gave way, because the policy lets it. */
export interface Relaxed {
  readonly code: Relaxation;
  /** Path of the rule that gave way. */
  readonly field: string;
  /** The group that it concerns; none where it is the whole sample. */
  readonly group: readonly GroupPart[];
  readonly asked: number;
  readonly given: number;
}

/** A sample with its reasons, and all that is needed to make it again from the same population. */
export interface SamplePlan {
  readonly policy: SamplingPolicy;
  readonly seed: string;
  /** How many pieces there were to choose from. */
  readonly population: number;
  /** How many the size rule asked for, not more than there are. */
  readonly asked: number;
  /** In ascending order of the identifiers, compared by their UTF-16 units. */
  readonly sampled: readonly SampledPiece[];
  readonly relaxed: readonly Relaxed[];
  /** SHA-256 of all the above: see `planHash`. */
  readonly hash: string;
}

/** A plan, or every reason why there is none. */
export type PlanAnswer =
  | { readonly plan: SamplePlan; readonly refusals: readonly [] }
  | { readonly plan: null; readonly refusals: readonly PlanRefusal[] };
