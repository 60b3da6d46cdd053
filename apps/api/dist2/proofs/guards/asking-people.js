import { accessRoles } from "@reviewpoint/domain/access";
import { mendCells } from "../../features/judgements/cell/verify-cells.js";
import { moderateTarget } from "./filling/moderate-target.js";
import { observeTarget } from "./filling/observe-target.js";
import { fixtureToday } from "../../features/testing/fixture-today.js";
import { loadViewer } from "../../identity/index.js";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { elsewhere, target } from "./target.js";
import { insertTargetsWork } from "./filling/targets-work.js";
/**
 * How somebody who asks is related to the target. `own`: is the trainee. `ended`: had every relation, and a role that
 * ended yesterday. `left`: holds the role at a school from which the trainee has gone for a time. `none`: is related to another one.
 */
export const matrixRelations = [
    "own",
    "caseload",
    "school",
    "subject",
    "hub",
    "provider",
    "ended",
    "left",
    "none",
];
/** One person for each role and relation. */
export const askers = accessRoles.flatMap((role, r) => matrixRelations.map((relation, n) => ({
    role,
    relation,
    // those who are the target come before the fixture's people in a list by id, and the others behind
    personId: `00000000-0000-4000-${relation === "own" ? "7" : "9"}000-${String(100 * (r + 1) + n).padStart(12, "0")}`,
    login: { issuer: "https://issuer.example", subject: `${role} ${relation}` },
})));
/** Somebody who asks, as they are when they have signed in. */
export async function viewerAs(database, { role, relation }) {
    const asker = askers.find((one) => one.role === role && one.relation === relation);
    const viewer = asker && (await loadViewer(database, asker.login, null, fixtureToday));
    if (!viewer)
        throw new RangeError(`nobody asks as ${role} × ${relation}`);
    return viewer;
}
/** The day before the one on which the fixture is looked at. */
const yesterday = "2026-02-02";
const begun = "2025-09-01";
/** A day to come: whoever has left will be back. */
const again = "2026-03-02";
/** Puts everybody who asks into the fixture's provider, with logins, roles and the reach that these make. */
export async function insertAskers(database) {
    await database.administer(async (unit) => {
        await unit.within(target, async (rows) => {
            for (const asker of askers)
                await insertAsker(rows, asker);
        });
        for (const { personId, login } of askers) {
            await unit.affected("insert into login (id, issuer, subject) values ($1, $2, $3)", [
                personId,
                login.issuer,
                login.subject,
            ]);
            await unit.affected("insert into membership (provider_id, login_id, person_id) values ($1, $2, $3)", [
                target.providerId,
                personId,
                personId,
            ]);
        }
    }, { statementTimeout: 0 });
}
async function insertAsker(rows, { role, relation, personId }) {
    const { providerId } = target;
    await rows.affected("insert into person (provider_id, id, given_names, family_name) values ($1, $2, 'Aaron', $3)", [providerId, personId, relation === "own" ? "Amber" : "Zircon"]);
    const where = relation === "none" ? elsewhere : target;
    const everywhere = relation === "none" || relation === "ended";
    const at = (kind, id) => (everywhere || relation === kind ? id : null);
    const school = relation === "left" ? where.schoolId : at("school", where.schoolId);
    await rows.affected(`insert into role_holding (provider_id, id, person_id, role, hub_id, subject_id, school_id, from_on, until_on)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [
        ...[
            providerId,
            personId,
            personId,
            role,
            at("hub", where.hubId),
            at("subject", where.subjectId),
            school,
        ],
        ...[begun, relation === "ended" ? yesterday : role === "moderator" ? again : null],
    ]);
    const isOver = relation === "ended" || relation === "left";
    const kept = ["caseload", "school"].filter((kind) => everywhere || isOver || relation === kind);
    const reach = async (kind, from, until) => rows.affected("insert into reach (provider_id, person_id, trainee_id, relation, from_on, until_on) values ($1, $2, $3, $4, $5, $6)", [providerId, personId, where.traineeId, kind, from, until]);
    for (const kind of kept) {
        await reach(kind, begun, isOver ? yesterday : null);
        if (relation === "left")
            await reach(kind, again, null);
    }
}
/** Fills what of the target the fixture leaves empty, and lets it be on the watch list. */
export async function completeTarget(database) {
    await observeTarget(database);
    await moderateTarget(database);
    await database.write(target, async (unit) => {
        await unit.affected("update trainee set withdrawn_on = $2, deferred_on = $3, returned_on = $4 where id = $1", [target.traineeId, "2026-01-20", "2025-11-03", "2025-12-01"]);
        await insertReviewOfTarget(unit);
        await insertPortfolioOfTarget(unit);
        await insertSummaryOfTarget(unit);
        await unit.affected("update standing set level_rank = 1 where trainee_id = $1 and state = 'judged'", [
            target.traineeId,
        ]);
        await mendCells(unit, target.providerId);
        await insertTargetsWork(unit);
    });
}
/** A review that was signed off, and a decision in place of the rule. */
async function insertReviewOfTarget(unit) {
    const place = [target.providerId, target.traineeId, fixtureId("review-point", 21), target.assessorId];
    await unit.affected(`insert into review_step (provider_id, id, trainee_id, review_point_id, sequence, kind, done_on, recorded_at,
       recorded_by, reason, content, sha256)
     values ($1, $2, $2, $3, 1, 'signed-off', '2026-01-12', '2026-01-12T10:00:00Z', $4, 'Complete.', '{}', $5)`, [...place, "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"]);
    await unit.affected(`insert into on_track_override (provider_id, id, trainee_id, review_point_id, sequence, status, derived_then, reason,
       recorded_at, recorded_by)
     values ($1, $2, $2, $3, 1, 'not_on_track', 'not_on_track', 'Seen teaching.', '2026-01-12T10:00:00Z', $4)`, place);
}
/** A portfolio that was looked at and graded, and the form of a review point. */
async function insertPortfolioOfTarget(unit) {
    const { providerId, traineeId, assessorId, subjectId } = target;
    const at = "'2026-01-12T10:00:00Z'";
    await unit.affected(`insert into portfolio_check (provider_id, id, trainee_id, checked_on, found, recorded_at, recorded_by)
     values ($1, $2, $2, '2026-01-12', 'All there.', ${at}, $3)`, [providerId, traineeId, assessorId]);
    await unit.affected(`insert into portfolio_check_withdrawal (provider_id, check_id, withdrawn_on, reason, recorded_by, recorded_at)
     values ($1, $2, '2026-01-12', 'Another trainee was meant.', $3, ${at})`, [providerId, traineeId, assessorId]);
    await unit.affected(`insert into portfolio_grade (provider_id, id, trainee_id, cycle_code, cycle_name, sequence, grade_code, grade_name,
       graded_on, reason, recorded_at, recorded_by)
     values ($1, $2, $2, 'autumn', 'Autumn', 1, 'full', 'Full', '2026-01-12', 'All there.', ${at}, $3)`, [providerId, traineeId, assessorId]);
    await unit.affected(`insert into portfolio_grade_withdrawal (provider_id, grade_id, withdrawn_on, reason, recorded_by, recorded_at)
     values ($1, $2, '2026-01-12', 'Another trainee was meant.', $3, ${at})`, [providerId, traineeId, assessorId]);
    await unit.affected(`insert into review_form (provider_id, id, review_point_id, subject_id, sequence, answers, recorded_at, recorded_by)
     values ($1, $2, $3, $4, 1, '[]', ${at}, $5)`, [providerId, traineeId, fixtureId("review-point", 21), subjectId, assessorId]);
}
/** A summary of the target's school, of the target's subject. */
async function insertSummaryOfTarget(unit) {
    const { providerId, traineeId, schoolId, subjectId, assessorId } = target;
    const summarised = { traineeId, strands: 3, judged: 3, atExpected: 3, below: 0, isAway: false, grades: [] };
    const summary = { complete: 1, trainees: [summarised], withStrandBelow: 0 };
    await unit.affected(`insert into school_summary (provider_id, id, school_id, review_point_id, subject_id, content, sha256, recorded_at,
       recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, '2026-01-12T10:00:00Z', $8)`, [
        ...[providerId, traineeId, schoolId, fixtureId("review-point", 21), subjectId],
        ...[JSON.stringify({ summary }), "0".repeat(64), assessorId],
    ]);
}
/** Makes a person the trainee about whom the matrix is asked. */
export async function becomeTarget(database, personId) {
    await database.write(target, (unit) => unit.affected("update trainee set person_id = $2 where id = $1", [target.traineeId, personId]));
}
//# sourceMappingURL=asking-people.js.map