import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureToday } from "../../testing/fixture-today.js";
import { inserting } from "../../testing/insert/inserting.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
const id = (n) => `00000000-0000-4000-8200-${String(n).padStart(12, "0")}`;
/** Things about the fixture's first trainee that files can be evidence of, and some that they cannot. */
export const things = {
    judgementId: id(1),
    observationCopyId: id(2),
    targetId: id(3),
    meetingId: id(4),
    concernId: id(5),
    openTargetId: id(6),
    welfareConcernId: id(7),
    draftMeetingId: id(8),
};
const [providerId, traineeId] = [fixtureId("provider", 1), fixtureId("trainee", 2_000_000)];
const at = `${fixtureToday}T08:00:00Z`;
const [lead, trainee] = [fixtureViewer("lead-mentor").personId, fixtureViewer("trainee").personId];
/** Inserts them. */
export async function insertThings(database) {
    await database.write(fixtureViewer("provider-admin"), async (unit) => {
        const insert = inserting(unit, providerId);
        const about = { trainee_id: traineeId };
        await insert("role_holding", { id: id(30), person_id: trainee, role: "trainee", from_on: "2024-09-01" });
        await unit.affected(`insert into judgement select provider_id, $2, trainee_id, review_point_id, strand_id, level_id, assessor_id, judged_on,
         evidence, recorded_at, id from judgement where trainee_id = $1 and not exists (select from judgement later
           where later.supersedes_id = judgement.id) order by id limit 1`, [traineeId, things.judgementId]);
        const [placement] = await unit.rows(`select id, school_id as "schoolId" from placement where trainee_id = $1 order by position limit 1`, [traineeId]);
        const seen = { placement_id: placement?.id, school_id: placement?.schoolId, observed_on: fixtureToday };
        await insert("observation", {
            ...{
                id: id(20),
                ...about,
                ...seen,
                kind: "lesson-alone",
                planned_by: lead,
                recorded_at: at,
                revealed_at: at,
            },
        });
        const agreed = { id: id(21), observation_id: id(20), agreed_by: lead, recorded_at: at };
        await insert("observation_agreement", agreed);
        const shared = { shared_by: lead, shared_at: at, shared_on: fixtureToday };
        const copy = { agreement_id: id(21), answers: "[]", content_hash: "0".repeat(64) };
        await insert("observation_copy", {
            id: things.observationCopyId,
            observation_id: id(20),
            ...shared,
            ...copy,
        });
        for (const [target, kinds] of [
            [things.targetId, ["set", "met"]],
            [things.openTargetId, ["set"]],
        ]) {
            const origin = { origin_kind: "set", set_on: fixtureToday, set_by: lead, recorded_at: at };
            await insert("target", { id: target, ...about, action: "Ask", ...origin });
            for (const [index, kind] of kinds.entries()) {
                const step = {
                    version: index + 1,
                    kind,
                    taken_on: fixtureToday,
                    due_on: fixtureToday,
                    carried_over: 0,
                };
                await insert("target_step", { target_id: target, ...step, recorded_at: at, recorded_by: lead });
            }
        }
        for (const [meeting, state] of [
            [things.meetingId, "handed-over"],
            [things.draftMeetingId, "draft"],
        ]) {
            await insert("meeting", { id: meeting, ...about, written_by: trainee });
            const record = { held_on: fixtureToday, reflection: "Went well.", observations_discussed: "" };
            const by = { recorded_at: at, recorded_by: trainee };
            await insert("meeting_version", { meeting_id: meeting, version: 1, state, ...record, ...by });
        }
        for (const [concern, kind, account] of [
            [things.concernId, "progress", "Late plans."],
            [things.welfareConcernId, "welfare", null],
        ]) {
            const raised = { raised_on: fixtureToday, raised_by: lead, recorded_at: at, version: 1 };
            await insert("concern", { id: concern, ...about, kind, account, ...raised });
        }
    });
}
//# sourceMappingURL=insert-things.js.map