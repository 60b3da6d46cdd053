import { fixtureId } from "../../../features/testing/fixture-id.js";
import { fixtureKinds } from "../../../features/testing/insert/assignment-kinds.js";
import { inserting } from "../../../features/testing/insert/inserting.js";
import { target } from "../target.js";
const at = "2026-01-26T16:00:00Z";
const days = {
    ...{ hand_in_by: "2026-01-16", marking_opens_on: "2026-01-17", marking_closes_on: "2026-01-23" },
    ...{ moderation_opens_on: "2026-01-24", moderation_closes_on: "2026-01-25", release_on: "2026-01-26" },
};
/** An assignment of the target's: extended, handed in, allotted, marked, answered and sent. */
export async function insertAssignmentsWork(unit) {
    const { providerId, traineeId, assessorId, subjectId, assignmentId, pieceId } = target;
    const insert = inserting(unit, providerId);
    const recorded = { recorded_at: at, recorded_by: assessorId };
    const cohort = { cohort_id: fixtureId("cohort", 2), set_by: assessorId, recorded_at: at };
    const kind = { kind_code: "essay", kind: JSON.stringify(fixtureKinds[0]) };
    await insert("assignment", { id: assignmentId, title: "Questioning", ...kind, ...cohort, ...days });
    await insert("assignment_calendar", { assignment_id: assignmentId, sequence: 1, ...days, ...recorded });
    await insert("assignment_subject", { assignment_id: assignmentId, subject_id: subjectId });
    await insert("assignment_strand", { assignment_id: assignmentId, strand_id: fixtureId("strand", 1) });
    await insert("assignment_extension", {
        ...{ id: pieceId, assignment_id: assignmentId, extends: "marking", person_id: assessorId },
        ...{ until_on: "2026-01-24", reason: "Illness.", ...recorded },
    });
    await insert("piece_of_work", {
        id: pieceId,
        assignment_id: assignmentId,
        trainee_id: traineeId,
        recorded_at: at,
    });
    const of = { piece_id: pieceId, sequence: 1 };
    await insert("allotment", { ...of, marker_id: assessorId, ...recorded });
    const handedIn = { attempt: 1, received_on: "2026-01-16", days_late: 0 };
    await insert("submission", { id: pieceId, ...of, ...handedIn, ...recorded });
    const whose = { id: pieceId, ...of, trainee_id: traineeId, answers: "[]", recorded_at: at };
    for (const [index, stage] of ["first", "actual", "agreed"].entries()) {
        const id = `${pieceId.slice(0, -1)}${index + 3}`;
        const value = { value: "61.5", counted_value: "61.5", band_id: "merit" };
        await insert("mark", { ...whose, id, stage, attempt: 1, ...value, given_by: assessorId });
    }
    await insert("feedback", { ...whose, written_by: assessorId });
    await insert("feedback_release", { ...of, released_on: "2026-01-26", released_at: "2026-01-26T17:00:00Z" });
}
//# sourceMappingURL=assignments-work.js.map