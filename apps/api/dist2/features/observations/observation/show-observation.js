import { compareInstants } from "@reviewpoint/domain/calendar";
import { copyState, observationKinds } from "@reviewpoint/domain/observations";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { observationGuards } from "../observations.guards.js";
/** Whether something that was recorded at an instant was known as of another; everything is known now. */
export const isKnown = (at, asOf) => at !== null && (asOf === null || compareInstants(at, asOf) <= 0);
/** An observation without its school where the viewer may not see placements. */
export function showObservation(row, today) {
    const isHidden = (row.masked & bitsOf(observationGuards.Observation).school) !== 0;
    const isOwed = observationKinds[row.kind].observed === "trainee" && !row.isWithdrawn;
    const { observedOn, copyDueOn: dueOn, sharedOn } = row;
    return {
        ...row,
        revealedAt: isKnown(row.revealedAt, row.asOf) ? row.revealedAt : null,
        placementPosition: isHidden ? null : row.placementPosition,
        schoolId: isHidden ? null : row.schoolId,
        copyState: copyState({ observedOn, dueOn, sharedOn, isOwed }, today),
    };
}
//# sourceMappingURL=show-observation.js.map