/** A piece given to a moderator, as it is kept: with what it is about, for the policies that hide its mark. */
export const allotmentRow = ({ viewer, now }, exercise, piece, to) => ({
    ...{ providerId: viewer.providerId, exerciseId: exercise.id, pieceKey: piece.id, ...to },
    ...{ isBlind: exercise.isBlind, traineeId: piece.traineeId, reviewPointId: piece.reviewPointId },
    ...{ strandId: piece.strandId, observationId: piece.observationId, submissionId: piece.submissionId },
    ...{ allottedBy: viewer.personId, allottedAt: now, judgedAt: null, releasedAt: null },
});
//# sourceMappingURL=allotment-row.js.map