import sql, { empty, join, raw } from "sql-template-tag";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { targetTable } from "./target.table.js";
const outcomes = raw("('met', 'not-met', 'dropped')");
const columns = sql `${selectList(targetTable, "target")}, step.due_on as "dueOn",
  step.carried_over as "carriedOver", step.note, step.version,
  case when step.kind in ${outcomes} then step.kind end as outcome,
  case when step.kind in ${outcomes} then step.taken_on end as "closedOn"`;
/** Targets, with the newest step of each: of those known at an instant, where one is given. */
const from = (asOf = null) => sql `target
  join trainee on trainee.provider_id = target.provider_id and trainee.id = target.trainee_id
  cross join lateral (select * from target_step where target_step.provider_id = target.provider_id
    and target_step.target_id = target.id${asOf === null ? empty : sql ` and recorded_at <= ${asOf}::timestamptz`}
    order by version desc limit 1) step`;
const orders = {
    newest: { order: [sql `target.set_on`, sql `target.id`], descending: true },
    due: { order: [sql `step.due_on`, sql `target.id`] },
};
/** Targets of trainees whose targets the viewer may see, in the order that is asked for. */
export function targetListing(viewer, filter, order, within) {
    return {
        ...{ kind: "target", select: columns, from: from(filter.asOf), ...orders[order] },
        where: join([traineesWithin(viewer, within), ...conditions(filter)], " and "),
    };
}
function conditions({ outcome, open, strandId, gapId, origin, originId }) {
    const all = [];
    const isOpen = sql `step.kind not in ${outcomes}`;
    if (open != null)
        all.push(open ? isOpen : sql `not (${isOpen})`);
    if (outcome != null)
        all.push(sql `step.kind = ${outcome}`);
    if (origin != null)
        all.push(sql `target.origin_kind = ${origin}`);
    for (const [column, id] of [
        [sql `target.strand_id`, strandId],
        [sql `target.gap_id`, gapId],
        [sql `target.origin_id`, originId],
    ]) {
        if (id != null)
            all.push(isUuid(id) ? sql `${column} = ${id}::uuid` : sql `false`);
    }
    return all;
}
/** Targets by what they belong to, in the order in which they were set; only of trainees in the viewer's scope. */
export function readTargets(by, context, asOf = null) {
    const within = traineesWithin(viewerOf(context), [{ act: "read-targets" }]);
    return context.read(sql `select ${columns} from ${from(asOf)} where ${which(by)} and ${within}
    order by target.set_on, target.id`);
}
function which(by) {
    if ("ids" in by)
        return sql `target.id = any(${by.ids}::uuid[])`;
    if ("traineeIds" in by)
        return sql `target.trainee_id = any(${by.traineeIds}::uuid[])`;
    return sql `target.origin_id = any(${by.originIds}::uuid[])`;
}
/** Every target of a trainee, or one target, as an action reads them within its transaction. */
export function targetsWithin(unit, providerId, by, setUpTo = null) {
    const one = "id" in by ? sql `target.id = ${by.id}::uuid` : sql `target.trainee_id = ${by.traineeId}::uuid`;
    const until = setUpTo === null ? empty : sql ` and target.set_on <= ${setUpTo}`;
    const { text, values } = sql `select ${columns} from ${from()}
    where target.provider_id = ${providerId} and ${one}${until} order by target.set_on, target.id`;
    return unit.rows(text, values);
}
//# sourceMappingURL=target.query.js.map