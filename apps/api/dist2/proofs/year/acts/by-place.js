/** Trainees by their subject, in the order of the roster. */
export function bySubject(trainees) {
    const subjects = new Map();
    for (const trainee of trainees)
        subjects.set(trainee.subjectId, [...(subjects.get(trainee.subjectId) ?? []), trainee]);
    return [...subjects].map(([subjectId, own]) => ({
        ...{ subjectId, trainees: own, leadId: own[0]?.leadId ?? "" },
    }));
}
//# sourceMappingURL=by-place.js.map