import { refuseOpening } from "@reviewpoint/domain/moderation";
import { action, isRefused } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { chosenPolicy, outcomePolicyFrom } from "../policy/policy-from-input.js";
import { exerciseById } from "../exercise/exercise.loader.js";
import { moderationExerciseTable } from "../exercise/exercise.table.js";
import { moderationExerciseSubjectTable } from "../exercise/exercise-subject.table.js";
import { tiesToSubjects } from "../exercise/exercise-to-write.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { OpenExerciseInput } from "./open-exercise.input.js";
import { isLastReviewPoint, isOfCohort } from "./part-of-cohort.query.js";
/** Opens an exercise: what is moderated, and by which policies, is fixed from then on. */
export const openExercise = action({
    name: "openExercise",
    description: "Opens an exercise of moderation: what is moderated, on which days, blind or seen, and by which policies. No policy is chosen for anybody.",
    input: OpenExerciseInput,
    right: "plan-moderation",
    ties: async (performance, { cohortId, subjectIds }) => tiesToSubjects(performance, cohortId, subjectIds),
    shows: { exercise: { type: () => ExerciseType, by: exerciseById, description: "The exercise." } },
    refusals: [
        ...["not-found", "exercise-untitled", "about-something-else", "window-reversed"],
        ...["policy-not-chosen", "preset-unknown", "policy-refused"],
    ],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId } = viewer;
        const unknown = await unknownPlace(performance, input);
        if (unknown)
            return refuse({ code: "not-found", ...unknown.what }, unknown.field);
        const chosen = chosenPolicy(performance, input);
        if (isRefused(chosen))
            return chosen;
        const { title, kind, opensOn, closesOn, isBlind, cohortId, subjectIds } = input;
        const { reviewPointId = null, assignmentId = null } = input;
        const { observedFrom = null, observedUntil = null } = input;
        const outcomePolicy = outcomePolicyFrom(input.outcomePolicy);
        const isObserved = observedFrom !== null && observedUntil !== null;
        const refusal = refuseOpening({
            ...{ title, kind, opensOn, closesOn, policy: chosen.policy, outcomePolicy },
            reviewPoint: reviewPointId === null ? null : { isLast: await isLastReviewPoint(performance, reviewPointId) },
            hasAssignment: assignmentId !== null,
            observed: isObserved ? { from: observedFrom, until: observedUntil } : null,
        });
        if (refusal)
            return refuse(refusal, fieldOf(refusal));
        const id = newId();
        await unit.insert(moderationExerciseTable, [
            {
                ...{ providerId, id, kind, title: title.trim(), cohortId, reviewPointId, assignmentId },
                ...{ observedFrom, observedUntil, opensOn, closesOn, isBlind, policy: chosen.policy, outcomePolicy },
                ...{
                    openedBy: personId,
                    openedAt: now,
                    seedHash: null,
                    seedCommittedAt: null,
                    marksWhenCommitted: null,
                },
                ...{ acceptedPlanId: null, acceptedBy: null, acceptedAt: null, seedRevealedAt: null },
                ...{ closedBy: null, closedAt: null, closedOn: null, version: 1 },
            },
        ]);
        if (subjectIds.length > 0) {
            const subjects = [...new Set(subjectIds)].map((subjectId) => ({
                providerId,
                exerciseId: id,
                subjectId,
            }));
            await unit.insert(moderationExerciseSubjectTable, subjects);
        }
        return { ids: { exercise: id } };
    },
});
/** What the input names and the provider does not have; null where there is everything. */
async function unknownPlace(performance, { cohortId, subjectIds, reviewPointId = null, assignmentId = null }) {
    const { unit, viewer } = performance;
    const has = (table, id) => found(unit, viewer.providerId, table, id);
    if (!(await has("cohort", cohortId)))
        return { what: { what: "cohort", id: cohortId }, field: "cohortId" };
    for (const id of subjectIds) {
        if (!(await has("subject", id)))
            return { what: { what: "subject", id }, field: "subjectIds" };
    }
    if (reviewPointId !== null && !(await isOfCohort(performance, "review_point", reviewPointId, cohortId)))
        return { what: { what: "review point", id: reviewPointId }, field: "reviewPointId" };
    if (assignmentId !== null && !(await isOfCohort(performance, "assignment", assignmentId, cohortId)))
        return { what: { what: "assignment", id: assignmentId }, field: "assignmentId" };
    return null;
}
/** The field of the input that a refusal is about. */
const fieldOf = (refusal) => refusal.code === "policy-refused"
    ? refusal.which === "sampling"
        ? "policy"
        : "outcomePolicy"
    : { "exercise-untitled": "title", "about-something-else": "kind", "window-reversed": "closesOn" }[refusal.code];
//# sourceMappingURL=open-exercise.action.js.map