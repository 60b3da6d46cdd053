/** A plan out of its events, the first of which opened it. */
export function showPlan({ id, traineeId, recordedAt }, rows) {
    const opened = rows[0]?.event;
    const state = rows.at(-1)?.state;
    const { openedOn, closedOn, stage, step, reviewOn, outcome, extensions, version } = state;
    const events = rows.map(showEvent);
    return {
        ...{ id, traineeId, recordedAt, ownerId: opened.ownerId, reason: opened.reason, support: opened.support },
        ...{ openedOn, closedOn, stage, step, reviewOn, outcome, extensions, version, events },
        reviews: events.filter(({ kind }) => kind === "reviewed"),
        targets: state.targets.map((target, index) => {
            const position = index + 1;
            return { ...target, position, isMet: state.metTargets.includes(position) };
        }),
    };
}
function showEvent({ event, state, recordedAt, recordedBy }) {
    return {
        ...{ kind: event.kind, on: event.on, recordedAt, recordedById: recordedBy, reviewOn: state.reviewOn },
        account: event.kind === "reviewed" ? event.account : event.reason,
        outcome: event.kind === "decided" ? event.outcome : null,
    };
}
//# sourceMappingURL=show-plan.js.map