import { tiesTo } from "@reviewpoint/domain/access";
import { refuseStep } from "@reviewpoint/domain/moderation";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { moderationExerciseTable } from "./exercise.table.js";
/** The exercise with this id; null where the provider has none. */
export async function exerciseToWrite({ unit, viewer }, id) {
    if (!isUuid(id))
        return null;
    const [found] = await unit.rows(`select ${selectList(moderationExerciseTable, "exercise").sql}, cohort.academic_year as "academicYear",
       (select coalesce(json_agg(subject_id order by subject_id), '[]') from moderation_exercise_subject
         where provider_id = $1 and exercise_id = $2) as "subjectIds",
       exists (select from moderation_outcome where provider_id = $1 and exercise_id = $2) as "isDecided"
     from moderation_exercise exercise
     join cohort on cohort.provider_id = exercise.provider_id and cohort.id = exercise.cohort_id
     where exercise.provider_id = $1 and exercise.id = $2`, [viewer.providerId, id]);
    return found ?? null;
}
/** How far an exercise has come, as the rules ask. */
export const progressOf = (exercise) => ({
    isCommitted: exercise.seedHash !== null,
    isAccepted: exercise.acceptedPlanId !== null,
    isDecided: exercise.isDecided,
    isRevealed: exercise.seedRevealedAt !== null,
    closedOn: exercise.closedOn,
});
/** Why an act is refused that finds no exercise, or not its turn. */
export const turnRefusals = [
    ...["not-found", "exercise-closed", "seed-committed", "seed-not-committed"],
    ...["seed-revealed", "seed-not-revealed", "plan-accepted", "plan-not-accepted", "outcomes-not-decided"],
];
/** The same for an act that says which version it has seen. */
export const stepRefusals = [...turnRefusals, "conflict"];
/** The exercise that an input names, when it is its turn for a step. */
export async function exerciseInTurn(performance, step, exerciseId) {
    const { refuse } = performance;
    const exercise = await exerciseToWrite(performance, exerciseId);
    if (exercise === null)
        return refuse({ code: "not-found", what: "exercise", id: exerciseId }, "exerciseId");
    const refusal = refuseStep(step, progressOf(exercise));
    return refusal === null ? exercise : refuse(refusal, "exerciseId");
}
/** The same at the version that the input expects. */
export async function exerciseAt(performance, step, { exerciseId, expectedVersion }) {
    const { refuse } = performance;
    const exercise = await exerciseToWrite(performance, exerciseId);
    if (exercise === null)
        return refuse({ code: "not-found", what: "exercise", id: exerciseId }, "exerciseId");
    if (exercise.version !== expectedVersion)
        return refuse({ code: "conflict", currentVersion: exercise.version }, "expectedVersion");
    const refusal = refuseStep(step, progressOf(exercise));
    return refusal === null ? exercise : refuse(refusal, "exerciseId");
}
/** How the viewer is tied to all that an exercise is about: what the ties to each of its subjects have in common. */
export async function tiesToExercise(performance, exerciseId) {
    const exercise = await exerciseToWrite(performance, exerciseId);
    if (exercise === null)
        return accessOf(performance.viewer).ties;
    return tiesToSubjects(performance, exercise.cohortId, exercise.subjectIds);
}
/** How the viewer is tied to some of what an exercise is about: enough for what a moderator says of themselves. */
export async function tiesToSome(performance, exerciseId) {
    const exercise = await exerciseToWrite(performance, exerciseId);
    if (exercise === null || exercise.subjectIds.length === 0)
        return accessOf(performance.viewer).ties;
    return exercise.subjectIds.flatMap((id) => tiesToSubjects(performance, exercise.cohortId, [id]));
}
const nowhere = "00000000-0000-0000-0000-000000000000";
/** The same for a cohort's subjects; without one, only what reaches the whole provider counts. */
export function tiesToSubjects({ viewer }, cohortId, subjectIds) {
    const setting = { providerHasHubs: viewer.hasHubs ?? true };
    const [first = [], ...others] = (subjectIds.length === 0 ? [nowhere] : subjectIds).map((subjectId) => tiesTo({ hubId: null, subjectId, cohortId, schoolIds: [], isSelf: false, isMentored: false }, viewer.roles, setting));
    return first.filter((tie) => others.every((some) => some.some(({ role, relation }) => role === tie.role && relation === tie.relation)));
}
//# sourceMappingURL=exercise-to-write.js.map