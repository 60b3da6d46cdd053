/**
 * What is signed, as plain facts: the judgements that count, what is missing and why, and against which framework. People
 * stand in it by identifier alone, so that it can be kept when a name has to go.
 */
export function signedReview({ trainee, cohort, reviewPoint, current }, { signedBy, signedAt, notJudged, remark }) {
    const strandOf = new Map(cohort.strands.map((strand) => [strand.id, strand]));
    const levelOf = new Map(cohort.levels.map((level) => [level.id, level]));
    const place = (strandId) => strandOf.get(strandId)?.position ?? 0;
    const strandCode = (strandId) => strandOf.get(strandId)?.code ?? strandId;
    const { id, code, name, opensOn, closesOn } = reviewPoint;
    return {
        kind: "review",
        traineeId: trainee.id,
        cohort: { id: cohort.id, code: cohort.code, frameworkId: cohort.frameworkId },
        reviewPoint: { id, code, name, opensOn, closesOn },
        judgements: [...current]
            .sort((a, b) => place(a.strandId) - place(b.strandId))
            .map(({ id: judgementId, strandId, levelId, assessorId, judgedOn, evidence, recordedAt }) => ({
            judgementId,
            strand: strandCode(strandId),
            strandName: strandOf.get(strandId)?.name ?? null,
            level: levelOf.get(levelId)?.code ?? levelId,
            levelName: levelOf.get(levelId)?.name ?? null,
            rank: levelOf.get(levelId)?.rank ?? null,
            ...{ assessorId, judgedOn, evidence, recordedAt },
        })),
        notJudged: [...notJudged]
            .sort((a, b) => place(a.strandId) - place(b.strandId))
            .map(({ strandId, reason }) => ({ strand: strandCode(strandId), reason: reason.trim() })),
        remark,
        signedBy,
        signedAt,
    };
}
//# sourceMappingURL=signed-review.js.map