import sql, { empty, join, raw } from "sql-template-tag";
import { maskedBits } from "../../../graph/guarding/row-parts.js";
import { thingsAsked } from "../../../graph/guarding/things-asked.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reachedTrainees, traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { assignmentGuards } from "../assignments.guards.js";
import { pieceTable } from "./piece.table.js";
import { closesOn, dueOn, handInStateOn, markingStateOn } from "./piece-state.query.js";
/** What every reading of a piece of work is for. */
export const reading = [{ act: "read-submissions" }];
const known = (instant, asOf) => asOf === null ? empty : sql ` and ${raw(instant)} <= ${asOf}::timestamptz`;
/** Pieces with their assignment, trainee, last allotment, last attempt and first mark, as known at an instant. */
export function piecesKnown(asOf) {
    const newest = (columns, table, where) => sql `left join lateral (select ${raw(columns)}
      from ${raw(table)} where ${raw(table)}.provider_id = piece.provider_id and ${raw(table)}.piece_id = piece.id
      ${where}${known(`${table}.recorded_at`, asOf)} order by ${raw(table)}.sequence desc limit 1)`;
    return sql `piece_of_work piece
    join assignment on assignment.provider_id = piece.provider_id and assignment.id = piece.assignment_id
    join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
    ${newest("marker_id", "allotment", empty)} allotted on true
    ${newest("attempt, received_on, days_late", "submission", sql `and not exists (${withdrawals(asOf)})`)} handed on true
    ${newest("id, attempt, sequence", "mark", sql `and mark.stage = 'first'`)} marked on true
    left join lateral (select marked.id where marked.attempt >= coalesce(handed.attempt, 1)) first on true
    left join lateral (select max(withdrawn.withdrawn_on) as withdrawn_on from submission
      join submission_withdrawal withdrawn on withdrawn.provider_id = submission.provider_id
        and withdrawn.submission_id = submission.id${known("withdrawn.recorded_at", asOf)}
      where submission.provider_id = piece.provider_id and submission.piece_id = piece.id) taken_back on true`;
}
const withdrawals = (asOf) => sql `select from submission_withdrawal withdrawn
  where withdrawn.provider_id = submission.provider_id and withdrawn.submission_id = submission.id
  ${known("withdrawn.recorded_at", asOf)}`;
function select(viewer, within, asOf) {
    const masked = maskedBits(assignmentGuards.PieceOfWork, viewer, within, (reach) => reachedTrainees(viewer, reach));
    return sql `${selectList(pieceTable, "piece")}, assignment.marking_opens_on as "markingOpensOn",
    ${dueOn} as "dueOn", ${closesOn} as "markingClosesOn", allotted.marker_id as "markerId", handed.attempt,
    handed.received_on as "receivedOn", handed.days_late as "daysLate", taken_back.withdrawn_on as "withdrawnOn",
    first.id is not null as "isMarked", coalesce(marked.sequence, 0) as "markVersion",
    trainee.person_id = ${viewer.personId} as "isOwn", assignment.release_on as "releaseOn",
    (select max(sent.released_on) from feedback_release sent where sent.provider_id = piece.provider_id
      and sent.piece_id = piece.id${known("sent.released_at", asOf)}) as "sentOn",
    ${asOf}::text as "asOf", ${masked} as masked`;
}
/**
 * Pieces of work of trainees about whom the viewer may see them, the next to be marked first.
 *
 * @param guard of the field that lists them.
 * @throws Denied for a filter that the viewer may not ask by.
 */
export function pieceListing(viewer, filter, guard, besides = []) {
    const within = thingsAsked(guard, { filter }, viewer);
    const asOf = filter?.asOf ?? null;
    const where = [traineesWithin(viewer, within), ...conditions(filter ?? {}, viewer), ...besides];
    return {
        kind: "piece of work",
        select: select(viewer, within, asOf),
        from: piecesKnown(asOf),
        where: join(where, " and "),
        order: [sql `assignment.marking_closes_on`, sql `assignment.id`, sql `trainee.subject_id`, sql `piece.id`],
    };
}
/** The pieces of work with these ids, those of trainees outside the viewer's scope left out. */
export function readPieces(ids, context) {
    const viewer = viewerOf(context);
    return context.read(sql `select ${select(viewer, reading, null)} from ${piecesKnown(null)}
    where piece.id = any(${ids}::uuid[]) and ${traineesWithin(viewer, reading)}`);
}
function conditions(filter, { today }) {
    const { assignmentId, hub, subject, handInState, markingState, markerId, asOf } = filter;
    const all = asOf == null ? [] : [sql `piece.recorded_at <= ${asOf}::timestamptz`];
    const isOne = (column, id) => (isUuid(id) ? sql `${column} = ${id}` : sql `false`);
    if (assignmentId != null)
        all.push(isOne(sql `piece.assignment_id`, assignmentId));
    if (hub != null)
        all.push(sql `trainee.hub_id in (select id from hub where code = ${hub})`);
    if (subject != null)
        all.push(sql `trainee.subject_id in (select id from subject where code = ${subject})`);
    if (handInState != null)
        all.push(sql `${handInStateOn(today)} = ${handInState}`);
    if (markingState != null)
        all.push(sql `${markingStateOn(today)} = ${markingState}`);
    if (markerId != null)
        all.push(isOne(sql `allotted.marker_id`, markerId));
    return all;
}
//# sourceMappingURL=piece.query.js.map