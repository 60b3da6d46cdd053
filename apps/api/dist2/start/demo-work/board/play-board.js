import { addDays } from "@reviewpoint/domain/calendar";
import { forPurpose } from "../../../database/index.js";
import { readReviewWork } from "../exercises/read-review-work.js";
import { peopleIn } from "../people-in.js";
import { inDays, isThere } from "../scene.js";
/** Days from today. */
const days = { called: -5, declared: -3, listed: -2, asked: -1, due: 6, held: 7 };
/** A board that meets in a week: called, two of its members have declared, and what the last exercise found is on its agenda. */
export const playBoard = async (scene) => {
    const { unit, does, cast, today } = scene;
    const work = await readReviewWork(scene, "other");
    if (!work)
        return;
    const name = `${work.point.name}: exam board`;
    if (await isThere(scene, "board", name))
        return;
    const others = async (role, ...known) => (await peopleIn(unit, cast.leader, role)).filter((one) => known.every(({ personId }) => personId !== one.personId));
    const [second, third] = await others("exam-board", cast.chair);
    const [external] = await others("moderator", cast.moderator);
    if (!second || !third || !external)
        return;
    const seated = [
        { personId: cast.chair.personId, seat: "chair" },
        { personId: second.personId, seat: "member" },
        { personId: third.personId, seat: "member" },
        { personId: cast.leader.personId, seat: "member" },
        { personId: external.personId, seat: "external" },
    ];
    const call = { name, heldOn: addDays(today, days.held), cohortIds: [work.cohortId], members: seated };
    const [made] = await does("callBoard", [call], inDays(scene, cast.leader, days.called));
    const boardId = String(made?.["board"]);
    await does("declareInterest", [{ boardId }], inDays(scene, second, days.declared));
    const found = await foundLast(scene, work.cohortId);
    if (!found)
        return;
    const { exerciseId, schoolId, traineeId, assessorId } = found;
    const governs = { boardId, kind: "school", concernedId: schoolId, account: "Governor there." };
    const interest = schoolId === null ? { boardId } : governs;
    await does("declareInterest", [interest], inDays(scene, third, days.declared));
    const items = [
        { kind: "exercise", subjectId: exerciseId },
        ...(assessorId === null ? [] : [{ kind: "assessor", subjectId: assessorId }]),
        ...(traineeId === null ? [] : [{ kind: "trainee", subjectId: traineeId }]),
    ];
    const [board] = await unit.rows("select version from board where provider_id = $1 and id = $2", [cast.leader.providerId, boardId]);
    const seen = { boardId, expectedVersion: board?.version };
    await does("putOnAgenda", [{ ...seen, items }], inDays(scene, cast.leader, days.listed));
    const what = "Bring what was found in the pieces on which two people differ.";
    const asked = { boardId, what, ownerId: cast.lead.personId, dueOn: addDays(today, days.due) };
    await does("raiseAction", [asked], inDays(scene, cast.leader, days.asked));
};
async function foundLast({ unit, cast }, cohortId) {
    await unit.affected(forPurpose("moderation"));
    const [found] = await unit.rows(`select exercise.id as "exerciseId", piece.trainee_id as "traineeId", piece.assessor_id as "assessorId",
       piece.school_id as "schoolId"
     from moderation_exercise exercise
     left join moderation_added_piece added on added.provider_id = exercise.provider_id
       and added.exercise_id = exercise.id
     left join moderation_piece piece on piece.provider_id = added.provider_id
       and piece.plan_id = exercise.accepted_plan_id and piece.piece_key = added.because_key
     where exercise.provider_id = $1 and exercise.cohort_id = $2 and exercise.closed_at is not null
     order by exercise.closed_at desc, added.piece_key limit 1`, [cast.leader.providerId, cohortId]);
    return found ?? null;
}
//# sourceMappingURL=play-board.js.map