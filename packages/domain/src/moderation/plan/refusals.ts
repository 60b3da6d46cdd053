import type { ModerationRefusal } from "../refusals.js";

/** One thing because of which nothing can be drawn from a population. */
export type PopulationRefusal = ModerationRefusal<
  "no-seed" | "nothing-to-sample" | "repeated-piece" | "mark-not-a-number"
>;

/** Rules of a policy that cannot all be kept for a population, and that the policy does not let give way. */
export interface InfeasibleRefusal
  extends ModerationRefusal<
    | "size-beyond-population"
    | "must-includes-exceed-size"
    | "group-smaller-than-minimum"
    | "minimums-exceed-size"
  > {
  /** Paths of the policy's rules that conflict, e.g. `["size", "minimums[0]"]`. */
  readonly conflicts: readonly string[];
}

/** Why there is no plan. */
export type PlanRefusal = PopulationRefusal | InfeasibleRefusal;
