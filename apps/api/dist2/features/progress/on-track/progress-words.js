/** The words and names that sentences about a cohort are made of. */
export function progressWords(frame, vocabulary) {
    return {
        strand: vocabulary.strand,
        level: vocabulary.level,
        reviewPoint: vocabulary.reviewPoint,
        strandNames: new Map(frame.strands.map(({ code, name }) => [code, name])),
        reviewPointNames: new Map(frame.reviewPoints.map(({ code, name }) => [code, name])),
        levelNames: new Map(frame.levels.map(({ rank, name }) => [rank, name])),
    };
}
//# sourceMappingURL=progress-words.js.map