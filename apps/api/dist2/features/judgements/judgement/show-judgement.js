import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { judgementGuards } from "../judgements.guards.js";
/** A judgement without its evidence where the viewer may not see it: free text may name people. */
export function showJudgement(row) {
    return (row.masked & bitsOf(judgementGuards.Judgement).evidence) === 0 ? row : { ...row, evidence: null };
}
//# sourceMappingURL=show-judgement.js.map