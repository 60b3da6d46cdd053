import { recoveryPlanEventTable } from "../plan/recovery-plan-event.table.js";
/** The columns that are kept of a plan's state. */
export function keptOf({ openedOn, stage, reviewOn, reviewedOn, closedOn }) {
    return { openedOn, stage, reviewOn, reviewedOn, closedOn };
}
/** Writes down what happened to a plan and where that left it, under the plan's next number. */
export async function keepEvent({ unit, viewer, now }, planId, event, state) {
    const { providerId, personId: recordedBy } = viewer;
    const place = { providerId, planId, sequence: state.version, kind: event.kind };
    await unit.insert(recoveryPlanEventTable, [{ ...place, event, state, recordedBy, recordedAt: now }]);
}
//# sourceMappingURL=keep-plan.js.map