import { fixtureId } from "../../../features/testing/fixture-id.js";
import { inserting } from "../../../features/testing/insert/inserting.js";
import { target } from "../target.js";
/** The weekly work of the target: a gap, a meeting that was handed over, a target that it speaks of, the check of that week, hand-ins. */
export async function insertTargetsWork(unit) {
    const { providerId, traineeId, assessorId, gapId, meetingId, targetId } = target;
    const insert = inserting(unit, providerId);
    const recorded = { recorded_at: "2026-01-26T16:00:00Z", recorded_by: assessorId };
    const day = "2026-01-26";
    await insert("knowledge_gap", {
        ...{ id: gapId, trainee_id: traineeId, topic: "Bar models", found_in: "audit", raised_on: day },
    });
    await insert("knowledge_gap_step", { gap_id: gapId, version: 1, ...recorded });
    await insert("meeting", { id: meetingId, trainee_id: traineeId, written_by: target.personId });
    const words = { reflection: "Starts went well.", observations_discussed: "" };
    await insert("meeting_version", {
        ...{ meeting_id: meetingId, version: 1, state: "handed-over", held_on: day, minutes: 60, ...words },
        ...recorded,
    });
    await insert("target", {
        ...{ id: targetId, trainee_id: traineeId, action: "Ask", gap_id: gapId, origin_kind: "meeting" },
        strand_id: fixtureId("strand", 1),
        ...{ origin_id: meetingId, set_on: day, set_by: assessorId, recorded_at: recorded.recorded_at },
    });
    await insert("target_step", {
        ...{ target_id: targetId, version: 1, kind: "set", taken_on: day, due_on: "2026-02-06" },
        ...{ carried_over: 0, ...recorded },
    });
    const review = { meeting_id: meetingId, version: 1, target_id: targetId, progress: "Begun." };
    await insert("meeting_review", review);
    await insert("week_check", {
        ...{ trainee_id: traineeId, monday: day, version: 1, finding: "in-order", ...recorded },
    });
    await insert("hand_in_agreement", {
        ...{ trainee_id: traineeId, version: 1, way: "E-mail", kind: "weekly", weekday: 4, at_time: "18:00" },
        ...recorded,
    });
    await insert("hand_in", {
        ...{ id: gapId, trainee_id: traineeId, material: "Plan", lesson_on: day, due_at: "2026-01-22T18:00" },
        ...recorded,
    });
}
//# sourceMappingURL=targets-work.js.map