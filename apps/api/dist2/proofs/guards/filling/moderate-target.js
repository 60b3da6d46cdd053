import { inserting } from "../../../features/testing/insert/inserting.js";
import { fixtureId } from "../../../features/testing/fixture-id.js";
import { target } from "../target.js";
const { providerId, exerciseId, traineeId, assessorId, pieceKey, subjectIds } = target;
const lead = fixtureId("person", 2);
const at = "2026-01-20T10:00:00Z";
const hash = "0".repeat(64);
const strand = fixtureId("strand", 1);
const source = { title: "A test", confidence: "high", statedOn: "2026-01-01" };
const policy = {
    ...{ code: "all", name: "All", source, passMark: null, size: { kind: "all" }, mustIncludes: [] },
    ...{ mustIncludesCount: "within-size", minimums: [], spread: [], mayRelax: [], escalation: [] },
};
const outcomePolicy = {
    ...{ code: "own", name: "Ours", source, tolerance: "1", passMark: null, borderEscalates: true },
    ...{ singleMarks: "never", adjustment: null },
};
/** The number of a piece of the target's that is not in the sample. */
export const unsampledNumber = 2;
/** Lets a piece of the target's be the sample of an exercise, given to a moderator who has judged it. */
export async function moderateTarget(database) {
    const exercise = { exercise_id: exerciseId };
    const plan = { ...exercise, plan_id: exerciseId, piece_key: pieceKey };
    const place = { review_point_id: fixtureId("review-point", 21), strand_id: strand };
    await database.write({ ...target, personId: lead }, async (unit) => {
        const insert = inserting(unit, providerId);
        await insert("moderation_exercise", {
            ...{ id: exerciseId, kind: "review-point", title: "Spring", cohort_id: fixtureId("cohort", 2) },
            ...{ review_point_id: place.review_point_id, opens_on: "2026-01-20", closes_on: "2026-02-28" },
            ...{ is_blind: false, policy: JSON.stringify(policy), outcome_policy: JSON.stringify(outcomePolicy) },
            ...{ opened_by: lead, opened_at: at, seed_hash: hash, seed_committed_at: at, marks_when_committed: 1 },
        });
        await insert("moderation_exercise_subject", {
            ...exercise,
            subject_id: subjectIds[0],
        });
        await insert("moderation_plan", {
            ...{
                ...exercise,
                id: exerciseId,
                sequence: 1,
                policy: JSON.stringify(policy),
                population: 1,
                asked: 1,
            },
            ...{
                population_hash: hash,
                plan_hash: hash,
                relaxed: "[]",
                missed: "[]",
                drafted_by: lead,
                drafted_at: at,
            },
        });
        const piece = {
            ...{ ...plan, trainee_id: traineeId, assessor_id: assessorId, assessor_number: 1 },
            ...{ subject_id: subjectIds[0], cohort_id: fixtureId("cohort", 2), ...place },
        };
        await insert("moderation_piece", { ...piece, id: exerciseId, number: 1, is_sampled: true });
        await insert("moderation_piece", {
            ...{ ...piece, id: traineeId, piece_key: "another-piece", strand_id: fixtureId("strand", 2) },
            ...{ number: unsampledNumber, is_sampled: false },
        });
        const named = { named_by: lead, named_at: at };
        await insert("moderation_moderator", { ...exercise, moderator_id: lead, ...named });
        await insert("moderation_first_mark", {
            ...{ ...plan, source_id: exerciseId, value: "2", flags: "[]", reasons: '[{"code":"all-taken"}]' },
        });
        await unit.affected("update moderation_exercise set accepted_plan_id = id, accepted_by = $2, accepted_at = $3 where id = $1", [exerciseId, lead, at]);
        const allotment = { ...exercise, piece_key: pieceKey, moderator_id: lead };
        await insert("moderation_allotment", {
            ...{
                ...allotment,
                position: 2,
                due_on: "2026-02-28",
                is_blind: false,
                trainee_id: traineeId,
                ...place,
            },
            ...{ allotted_by: lead, allotted_at: at, judged_at: at },
        });
        await insert("moderation_second_judgement", {
            ...{ ...allotment, id: exerciseId, value: "2", raises_concern: false, recorded_at: at },
        });
    });
}
//# sourceMappingURL=moderate-target.js.map