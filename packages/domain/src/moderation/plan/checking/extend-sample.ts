import type { EscalationClause, EscalationTrigger } from "../../policy/escalation.js";
import type { PieceOfWork } from "../population/piece-of-work.js";
import type { SamplePlan } from "../sample-plan.js";

/** What a moderator found, and in which piece. */
export interface Escalation {
  readonly trigger: EscalationTrigger;
  readonly pieceId: string;
}

/** A piece that comes into the sample because of what was found in another. */
export interface AddedPiece {
  readonly id: string;
  /** Index of the policy's escalation clause. */
  readonly clause: number;
  /** The piece in which it was found. */
  readonly because: string;
}

/** Whether a clause brings a piece in, once something was found in another. */
function reaches({ extendTo }: EscalationClause, piece: PieceOfWork, found: PieceOfWork): boolean {
  switch (extendTo) {
    case "all":
      return true;
    case "same-band":
      return piece.bandId === found.bandId;
    case "same-assessor":
      return piece.assessorId === found.assessorId;
  }
}

/**
 * The pieces that come into a sample because of what moderators found, under the policy's escalation clauses.
 *
 * @param population The pieces that the plan was made from.
 * @returns Each piece once, for the first clause that brings it in, in ascending order of identifiers; pieces of the
 *   sample are not in it.
 * @throws RangeError when something was found in a piece that is not in the population.
 * @example
 * const piece = (id, bandId) => ({ id, traineeId: id, assessorId: "a", schoolId: null, hubId: null, subjectId: null, cohortId: null, bandId, mark: null, flags: [] });
 * const pieces = ["p1", "p2", "p3", "p4", "p5", "p6"].map((id) => piece(id, "expected"));
 * const { plan } = planSample(pieces, staWriting, "a seed");
 * const [{ id }] = plan.sampled;
 * extendSample(pieces, plan, [{ trigger: "judgement-changed", pieceId: id }]).length // => 1
 */
export function extendSample(
  population: readonly PieceOfWork[],
  plan: SamplePlan,
  escalations: readonly Escalation[],
): AddedPiece[] {
  const added = new Map<string, AddedPiece>();
  const sampled = new Set(plan.sampled.map(({ id }) => id));
  for (const { trigger, pieceId } of escalations) {
    const found = population.find(({ id }) => id === pieceId);
    if (found === undefined) {
      throw new RangeError(`no piece of the population has the identifier ${JSON.stringify(pieceId)}`);
    }
    plan.policy.escalation.forEach((clause, index) => {
      if (clause.when !== trigger) return;
      for (const piece of population) {
        const { id } = piece;
        if (sampled.has(id) || added.has(id) || !reaches(clause, piece, found)) continue;
        added.set(id, { id, clause: index, because: pieceId });
      }
    });
  }
  return [...added.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
