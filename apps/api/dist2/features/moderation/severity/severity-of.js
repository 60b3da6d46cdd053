import { assessorSeverity } from "@reviewpoint/domain/statistics";
/**
 * How severe the judges of an exercise's pieces are, first ones and moderators alike, from the pieces that two or more of
 * them judged.
 *
 * @param fewestPairs who has fewer gets no figure: the provider's rule.
 */
export function severityOf({ doubles, judgements, pieces }, fewestPairs) {
    const first = doubles.map(({ pieceId, assessorId, first: score }) => ({
        ...{ assessor: assessorId, work: pieceId, score: Number(score) },
    }));
    const known = new Set(pieces.map(({ id }) => id));
    const second = judgements.flatMap(({ pieceKey, moderatorId, value }) => value === null || !known.has(pieceKey)
        ? []
        : [{ assessor: moderatorId, work: pieceKey, score: Number(value) }]);
    return assessorSeverity([...first, ...second], { fewestPairs });
}
//# sourceMappingURL=severity-of.js.map