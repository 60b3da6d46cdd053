import { handInState, markingState, } from "@reviewpoint/domain/moderation";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { dayInWords } from "../../../graph/refusals/writes/day-in-words.js";
import { assignmentGuards } from "../assignments.guards.js";
/** A piece of work with its states, without how far marking is where the viewer may not see that. */
export function showPiece(row, today) {
    const bits = bitsOf(assignmentGuards.PieceOfWork);
    const isHidden = (row.masked & bits.markingState) !== 0;
    const { dueOn, receivedOn, attempt, isMarked, markerId } = row;
    const isWithdrawn = receivedOn === null && row.withdrawnOn !== null;
    const handIn = handInState({ dueOn, receivedOn, daysLate: row.daysLate ?? 0, isWithdrawn }, today);
    const window = { opensOn: row.markingOpensOn, closesOn: row.markingClosesOn };
    const facts = { handIn, isAllotted: markerId !== null, isMarked, attempt: attempt ?? 1, window };
    return {
        ...row,
        handInState: handIn,
        markingState: isHidden ? null : markingState(facts, today),
        markingClosesOn: isHidden ? null : row.markingClosesOn,
        markVersion: isHidden ? null : row.markVersion,
        held: whyHeld(row),
    };
}
function whyHeld({ isOwn, sentOn, releaseOn }) {
    if (!isOwn || sentOn !== null)
        return null;
    return `Marks and feedback are sent on ${dayInWords(releaseOn)}, and are held until then.`;
}
//# sourceMappingURL=show-piece.js.map