import { compareMarks, type DoubleMark } from "../outcome/double-mark.js";
import type { OutcomePolicy } from "../outcome/outcome-policy.js";
import type { Escalation } from "../plan/checking/extend-sample.js";
import type { EscalationTrigger } from "../policy/escalation.js";

/**
 * What moderators found that can make a sample grow: a mark that they would change, one outside the tolerance, one on
 * the other side of the pass border, and every concern.
 *
 * @param concerns Identifiers of the pieces about which a moderator raised a concern.
 * @throws RangeError for a mark or a policy's number that is no decimal.
 * @example
 * const marks = [{ pieceId: "p1", assessorId: "a", first: "3", moderated: "1" }];
 * escalationsOf(marks, { tolerance: "1", passMark: "2" }, []).map(({ trigger }) => trigger)
 * // => ["judgement-changed", "outside-tolerance", "border-disagreement"]
 */
export function escalationsOf(
  marks: readonly DoubleMark[],
  policy: Pick<OutcomePolicy, "tolerance" | "passMark">,
  concerns: readonly string[],
): Escalation[] {
  const found = marks.flatMap((mark) => {
    const { difference, isWithinTolerance, crossesBorder } = compareMarks(mark, policy);
    const triggers: EscalationTrigger[] = [];
    if (Number(difference) !== 0) triggers.push("judgement-changed");
    if (!isWithinTolerance) triggers.push("outside-tolerance");
    if (crossesBorder) triggers.push("border-disagreement");
    return triggers.map((trigger) => ({ trigger, pieceId: mark.pieceId }));
  });
  return [...found, ...concerns.map((pieceId) => ({ trigger: "concern-raised" as const, pieceId }))];
}
