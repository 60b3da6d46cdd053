/** How far an exercise has come. */
export function stateOf(exercise) {
    if (exercise.closedAt !== null)
        return "closed";
    if (exercise.seedRevealedAt !== null)
        return "revealed";
    if (exercise.isDecided)
        return "decided";
    if (exercise.acceptedPlanId !== null)
        return "accepted";
    return exercise.seedHash === null ? "opened" : "committed";
}
//# sourceMappingURL=exercise-state.js.map