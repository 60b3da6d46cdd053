import type { Relaxation } from "../policy/relaxation.js";
import type { InfeasibleRefusal } from "./refusals.js";
import type { InclusionReason, Relaxed } from "./sample-plan.js";

/** A sample while it is being chosen: what is in so far and why, what gave way, what stands in the way. */
export interface Draft {
  /** By the piece's place in the population. */
  readonly reasons: ReadonlyMap<number, readonly InclusionReason[]>;
  readonly relaxed: readonly Relaxed[];
  readonly refusals: readonly InfeasibleRefusal[];
  /** Puts a piece in for a reason, or adds a reason for one that is in. */
  include(place: number, reason: InclusionReason): void;
  /** Something has to give way: it does when the policy lets it, and stands in the way otherwise. */
  giveWay(code: Relaxation, what: Omit<Relaxed, "code">, refusal: InfeasibleRefusal): void;
}

/** An empty draft under a policy that lets these give way. */
export function newDraft(mayRelax: readonly Relaxation[]): Draft {
  const reasons = new Map<number, InclusionReason[]>();
  const relaxed: Relaxed[] = [];
  const refusals: InfeasibleRefusal[] = [];
  return {
    reasons,
    relaxed,
    refusals,
    include(place, reason) {
      const given = reasons.get(place);
      if (given === undefined) reasons.set(place, [reason]);
      else given.push(reason);
    },
    giveWay(code, what, refusal) {
      if (mayRelax.includes(code)) relaxed.push({ code, ...what });
      else refusals.push(refusal);
    },
  };
}
