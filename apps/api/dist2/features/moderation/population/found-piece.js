/** Who marked where nobody said: one assessor, to the rules. */
export const notSaid = "not said";
/** A piece as the rules read it. */
export const pieceFrom = (facts) => ({
    ...facts,
    assessorId: facts.assessor ?? notSaid,
    mark: facts.value === null ? null : Number(facts.value),
});
/** The rules' own facts of a piece, and nothing besides: what the hash of a population is made of. */
export const bare = ({ id, traineeId, assessorId, schoolId, hubId, subjectId, cohortId, bandId, mark, flags, }) => ({
    ...{ id, traineeId, assessorId, schoolId, hubId, subjectId, cohortId, bandId, mark, flags },
});
//# sourceMappingURL=found-piece.js.map