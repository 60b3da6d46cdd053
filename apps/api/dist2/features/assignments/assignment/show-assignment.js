/** An assignment as the graph shows it. */
export function showAssignment(row) {
    const { name: kindName, scale, passBand, markForm, feedbackForm, attempts } = row.kind;
    const { most: mostAttempts, cap } = attempts;
    return { ...row, kindName, scale, passBand, markForm, feedbackForm, mostAttempts, cap };
}
//# sourceMappingURL=show-assignment.js.map