import { canariesOfBoards } from "./canaries-of-boards.js";
import { canariesOfEvidence } from "./canaries-of-evidence.js";
import { canariesOfReports } from "./canaries-of-reports.js";
/** What stands in every text of a provider and nowhere else. */
export const canaryOf = ({ slug }) => `canary-${slug}-`;
/** The identifier of every table's row with this number: rows of one number belong together, at every provider. */
export const idOf = (row) => `00000000-0000-4000-8000-${String(row).padStart(12, "0")}`;
export const codeOf = (row) => `C${row}`;
export const urnOf = (row) => String(100_000 + row);
/** The same as somebody with every purpose: whose own every row is that is anybody's own. */
export const asSomebody = (provider) => ({
    ...provider,
    ...{ personId: idOf(1), purpose: "welfare" },
});
/** Values that a check of the table asks for. */
const fixed = {
    "school.urn": urnOf,
    "trainee.trn": (row) => String(1_000_000 + row),
    "trainee.status": () => "training",
    "role_holding.role": () => "mentor",
    "reach.relation": () => "school",
    "framework_mapping.scheme": () => "TS",
    "standing.state": () => "judged",
    "progress_cell.state": () => "judged",
    "audit_entry.kind": () => "write",
    "access_tightening.masked": () => null,
    "judgement.supersedes_id": () => null,
    "letter.gave_up_at": () => null,
    "recovery_plan.stage": () => "closed",
    "recovery_plan.review_on": () => null,
    "recovery_plan.closed_on": () => "2026-10-01",
    "recovery_plan_event.kind": () => "opened",
    "concern.kind": () => "progress",
    "concern_evidence.judgement_id": () => null,
    "intervention.kind": () => "modification",
    "intervention_follow_up.effect": () => "worked",
    "welfare_check.purpose": () => "support",
    "knowledge_gap.found_in": () => "audit",
    "meeting_version.state": () => "handed-over",
    "target.origin_kind": () => "meeting",
    "target_step.kind": () => "met",
    "week_check.finding": () => "follow-up",
    "hand_in_agreement.kind": () => "weekly",
    "hand_in_agreement.weekday": () => 4,
    "hand_in_agreement.counted": () => "school_days",
    "hand_in.supersedes_id": () => null,
    "idempotency_claim.actor_id": () => idOf(1),
    "observation.kind": () => "lesson-alone",
    "observation.mentor_id": () => null,
    "observation.follows_id": () => null,
    "observation.replaces_id": () => null,
    "observation_observer.observer_id": () => idOf(1),
    "observation_seal.observer_id": () => idOf(1),
    "observation_seal.salt": (row) => idOf(row),
    "observation_rating.observer_id": () => idOf(1),
    "observation_agreement.supersedes_id": () => null,
    "on_track_override.status": () => "on_track",
    "on_track_override.derived_then": () => "on_track",
    "review_step.kind": () => "signed-off",
    "review_form.answers": (_, provider) => JSON.stringify([{ code: "safe", text: "Safe?", answer: canaryOf(provider) }]),
    ...Object.fromEntries(["piece", "first_mark", "allotment", "second_judgement"].map((table) => [
        `moderation_${table}.piece_key`,
        (row, provider) => `${canaryOf(provider)}piece-${row}`,
    ])),
    "moderation_exercise.kind": () => "review-point",
    "moderation_seed.seed": (row, provider) => `${canaryOf(provider)}seed-${row}-of-a-test`,
    "moderation_conflict.with_kind": () => "trainee",
    "moderation_allotment.moderator_id": () => idOf(1),
    "moderation_allotment.position": () => 2,
    "moderation_second_judgement.moderator_id": () => idOf(1),
    "moderation_outcome.outcome": () => "stands",
    "moderation_change.reason": () => "adjustment",
    "portfolio_grade.sequence": () => 1,
    "assignment_extension.extends": () => "hand-in",
    // not of the trainee who somebody is: nobody marks their own work
    "mark.trainee_id": () => idOf(2),
    "mark.stage": () => "first",
    "mark.value": (row) => String(row),
    "mark.counted_value": (row) => String(row),
    "mark.supersedes_id": () => null,
    "feedback.trainee_id": () => idOf(2),
    "feedback_draft.author_id": () => idOf(1),
    "portfolio_grade.replaces_id": () => null,
    "standardisation.released_on": () => "2026-10-01",
    "standard_script_mark.agreed": (row) => String(row),
    "standardisation_participant.person_id": () => idOf(1),
    "trial_mark.person_id": () => idOf(1),
    "trial_mark.given": (row) => String(row),
    ...canariesOfBoards,
    ...canariesOfEvidence,
    ...canariesOfReports,
};
function valueOf(provider, { table, name, type, nullable }, row) {
    if (name === "provider_id")
        return provider.providerId;
    const special = fixed[`${table}.${name}`];
    if (special)
        return special(row, provider);
    if (/(digest|hash|sha256)$/u.test(name))
        return String(row).padStart(64, "0");
    if (type === "uuid")
        return idOf(row);
    if (type === "text")
        return name.endsWith("code") ? codeOf(row) : `${canaryOf(provider)}${table}-${row}`;
    if (type === "jsonb")
        return JSON.stringify(`${canaryOf(provider)}${row}`);
    if (type === "integer")
        return name === "academic_year" ? 2026 : row;
    if (type === "boolean")
        return true;
    if (type === "timestamp with time zone")
        return `${name === "expires_at" ? 2027 : 2026}-10-01T00:00:00Z`;
    if (nullable)
        return null;
    return name.startsWith("ends") || name.startsWith("closes") ? "2027-06-30" : "2026-09-01";
}
/** Makes a provider with rows in every table that holds providers' rows, as the catalogue lists them. */
export async function writeCanaries(database, provider) {
    const { providerId, slug, rows } = provider;
    await database.administer(async (unit) => {
        const made = [providerId, slug, `${canaryOf(provider)}name`];
        await unit.affected("insert into provider (id, slug, name, is_demo, created_at) values ($1, $2, $3, true, '2026-09-01')", made);
        const columns = await unit.rows(tenantColumns);
        const tables = [...new Set(columns.map(({ table }) => table))];
        await unit.within(asSomebody(provider), async (own) => {
            for (const table of inOrderOfReferences(tables, await own.rows(references)))
                for (let row = 1; row <= rows; row++) {
                    const its = columns.filter((column) => column.table === table);
                    const places = its.map((_, index) => `$${index + 1}`);
                    const sql = `insert into ${table} (${its.map(({ name }) => name).join(", ")}) values (${places.join(", ")})`;
                    await own.affected(sql, its.map((column) => valueOf(provider, column, row)));
                }
        });
    });
}
const tenantColumns = `select table_name as table, column_name as name, data_type as type, is_nullable = 'YES' as nullable
  from information_schema.columns join pg_class on relname = table_name and relnamespace = 'public'::regnamespace
  where table_schema = 'public' and relkind = 'r' and relforcerowsecurity order by table_name, ordinal_position`;
const references = `select conrelid::regclass::text as table, confrelid::regclass::text as to
  from pg_constraint where contype = 'f' and conrelid <> confrelid`;
/** Tables that others refer to come first. */
function inOrderOfReferences(tables, all) {
    const ordered = [];
    const visit = (table) => {
        if (ordered.includes(table) || !tables.includes(table))
            return;
        for (const reference of all)
            if (reference.table === table)
                visit(reference.to);
        ordered.push(table);
    };
    tables.forEach(visit);
    return ordered;
}
//# sourceMappingURL=canary-rows.js.map