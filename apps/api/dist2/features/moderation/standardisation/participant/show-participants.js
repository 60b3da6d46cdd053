import { compareDecimals, readinessSentence, standardise } from "@reviewpoint/domain/moderation";
/** People who take part, in the order in which they come, each with their marks and, when it is released, their result. */
export function showParticipants(exercise, { scripts, agreed, participants, marks }, isNamed) {
    const isReleased = exercise.releasedAt !== null;
    const results = isReleased
        ? standardise(participants.map(({ personId }) => personId), agreed.map((mark) => ({ id: mark.scriptId, agreed: mark.agreed })), marks.map(({ personId, scriptId, given }) => ({ assessorId: personId, scriptId, given })), exercise.rule)
        : [];
    return participants.map((participant) => {
        const result = results.find(({ assessorId }) => assessorId === participant.personId) ?? null;
        const given = marks.filter(({ personId }) => personId === participant.personId);
        const shown = scripts.flatMap((script) => {
            const mark = given.find(({ scriptId }) => scriptId === script.id);
            if (mark === undefined)
                return [];
            const difference = result?.differences.find(({ scriptId }) => scriptId === script.id)?.difference;
            return [
                {
                    ...{ scriptId: script.id, given: mark.given, difference: difference ?? null },
                    isWithin: difference === undefined ? null : isWithin(difference, exercise.rule.tolerance),
                },
            ];
        });
        return {
            ...{ ...participant, marks: shown, isNamed: isNamed(participant.personId) },
            result: result && { ...result, sentence: readinessSentence(result, exercise.rule) },
        };
    });
}
const isWithin = (difference, tolerance) => compareDecimals(difference.replace("-", ""), tolerance) <= 0;
//# sourceMappingURL=show-participants.js.map