import sql, { empty, join } from "sql-template-tag";
import { askedColumns } from "../../../graph/asking/asked-columns.js";
import { isAsked } from "../../../graph/asking/asked-fields.js";
import { maskedBits } from "../../../graph/guarding/row-parts.js";
import { thingsAsked } from "../../../graph/guarding/things-asked.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reachedTrainees, traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { judgementGuards } from "../judgements.guards.js";
import { judgementTable } from "./judgement.table.js";
const columns = askedColumns(judgementTable, "judgement", "Judgement", {
    ...{ reviewPointId: ["reviewPoint"], strandId: ["strand"], levelId: ["level"], assessorId: ["assessor"] },
    ...{ judgedOn: ["judgedOn"], evidence: ["evidence"], recordedAt: ["recordedAt"] },
});
const withTrainee = sql `
    join trainee on trainee.provider_id = judgement.provider_id and trainee.id = judgement.trainee_id`;
/** Judgements, with their trainees where an expression looks at these. Who may see everybody's looks at no trainee. */
function from(...expressions) {
    const isLookedAt = expressions.some((expression) => expression.sql.includes("trainee."));
    return sql `judgement${isLookedAt ? withTrainee : empty}`;
}
/** Whether nothing has replaced a judgement; or had, at an instant. */
function isCurrent(asOf = null) {
    const known = asOf === null ? empty : sql ` and later.recorded_at <= ${asOf}::timestamptz`;
    return sql `not exists (select from judgement later
    where later.provider_id = judgement.provider_id and later.supersedes_id = judgement.id${known})`;
}
const reading = [{ act: "read-judgement" }];
function select(context, within, asOf = null) {
    const viewer = viewerOf(context);
    const masked = maskedBits(judgementGuards.Judgement, viewer, within, (reach) => reachedTrainees(viewer, reach));
    const standing = isAsked("Judgement.isCurrent", context) ? sql `${isCurrent(asOf)} as "isCurrent", ` : empty;
    return sql `${columns(context)}, ${standing}${masked} as masked`;
}
/**
 * Judgements of trainees about whom the viewer may read them.
 *
 * @param guard of the field that lists them.
 * @throws Denied for a filter that the viewer may not ask by.
 */
export function judgementListing(context, { filter, orderBy }, guard) {
    const viewer = viewerOf(context);
    const within = [...reading, ...thingsAsked(guard, { filter }, viewer)];
    const selected = select(context, within, filter?.asOf ?? null);
    const where = join([traineesWithin(viewer, within), ...conditions(filter ?? {})], " and ");
    return {
        ...{ kind: "judgement", select: selected, from: from(selected, where), where },
        ...orders[orderBy ?? "NEWEST"],
    };
}
const byDay = [sql `judgement.judged_on`, sql `judgement.recorded_at`, sql `judgement.id`];
const orders = {
    NEWEST: { order: byDay, descending: true },
    OLDEST: { order: byDay },
    LAST_RECORDED: { order: [sql `judgement.recorded_at`, sql `judgement.id`], descending: true },
};
/** The judgements with these ids, those of trainees outside the viewer's scope left out. */
export function readJudgements(ids, context) {
    const viewer = viewerOf(context);
    const [selected, within] = [select(context, reading), traineesWithin(viewer, reading)];
    return context.read(sql `select ${selected} from ${from(selected, within)}
    where judgement.id = any(${ids}::uuid[]) and ${within}`);
}
/** The judgements that replaced these, those of trainees outside the viewer's scope left out. */
export function readReplacing(ids, context) {
    const viewer = viewerOf(context);
    const [selected, within] = [select(context, reading), traineesWithin(viewer, reading)];
    return context.read(sql `select ${selected} from ${from(selected, within)}
    where judgement.supersedes_id = any(${ids}::uuid[]) and ${within}`);
}
function conditions(filter) {
    const { cohort, reviewPoint, strand, level, hub, subject, assessorId, asOf } = filter;
    const all = filter.history === true ? [] : [isCurrent(asOf ?? null)];
    if (asOf != null)
        all.push(sql `judgement.recorded_at <= ${asOf}::timestamptz`);
    if (cohort != null)
        all.push(sql `trainee.cohort_id in (select id from cohort where code = ${cohort})`);
    if (hub != null)
        all.push(sql `trainee.hub_id in (select id from hub where code = ${hub})`);
    if (subject != null)
        all.push(sql `trainee.subject_id in (select id from subject where code = ${subject})`);
    if (reviewPoint != null) {
        all.push(sql `judgement.review_point_id in (select id from review_point where code = ${reviewPoint})`);
    }
    if (strand != null)
        all.push(sql `judgement.strand_id in (select id from strand where code = ${strand})`);
    if (level != null)
        all.push(sql `judgement.level_id in (select id from level where code = ${level})`);
    if (filter.from != null)
        all.push(sql `judgement.judged_on >= ${filter.from}`);
    if (filter.until != null)
        all.push(sql `judgement.judged_on <= ${filter.until}`);
    if (assessorId != null) {
        all.push(isUuid(assessorId) ? sql `judgement.assessor_id = ${assessorId}::uuid` : sql `false`);
    }
    return all;
}
//# sourceMappingURL=judgement.query.js.map