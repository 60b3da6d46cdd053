import type { AssessorOutcome } from "./outcome.js";

/**
 * What follows where moderators wrote what they found and nothing is rated, assessor by assessor: whatever was said stands,
 * and nothing is compared.
 *
 * @param pieces those that were moderated, each once
 * @example
 * outcomesUnrated([{ assessorId: "a1" }, { assessorId: "a1" }])[0].reasons // => [{ code: "nothing-rated", pieces: 2 }]
 */
export function outcomesUnrated(pieces: readonly { readonly assessorId: string }[]): AssessorOutcome[] {
  const assessors = [...new Set(pieces.map(({ assessorId }) => assessorId))].sort();
  return assessors.map((assessorId) => ({
    ...{ assessorId, kind: "stands", differences: [], adjustment: null, escalated: [], singleChanges: [] },
    reasons: [
      { code: "nothing-rated", pieces: pieces.filter((piece) => piece.assessorId === assessorId).length },
    ],
  }));
}
