import sql, { raw } from "sql-template-tag";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { markerName } from "../assignments.guards.js";
import { piecesKnown } from "../piece/piece.query.js";
import { handInStateOn, markingStateOn } from "../piece/piece-state.query.js";
/** Every piece of these assignments about whose trainee the viewer may see this, with its two states. */
function states(ids, thing, context) {
    const viewer = viewerOf(context);
    return sql `(select piece.id, piece.assignment_id, trainee.subject_id, allotted.marker_id,
      ${handInStateOn(viewer.today)} as hand_in, ${markingStateOn(viewer.today)} as marking,
      exists (select from feedback_release sent where sent.provider_id = piece.provider_id
        and sent.piece_id = piece.id) as is_sent
    from ${piecesKnown(null)} where piece.assignment_id = any(${ids}::uuid[])
      and ${traineesWithin(viewer, [thing])}) stands`;
}
const count = (name, where) => `(count(*) filter (where ${where}))::integer as "${name}"`;
const marking = raw([
    count("toMark", "marking in ('ahead', 'due', 'late')"),
    count("lateToMark", "marking = 'late'"),
    count("marked", "marking = 'done'"),
].join(", "));
const handingIn = raw([
    count("due", "hand_in = 'due'"),
    count("missing", "hand_in = 'missing'"),
    count("handedIn", "hand_in = 'handed-in'"),
    count("handedInLate", "hand_in = 'handed-in-late'"),
    count("withdrawn", "hand_in = 'withdrawn'"),
    count("notAllotted", "marking = 'not-allotted'"),
    count("sent", "is_sent"),
].join(", "));
/** How many pieces of work of assignments stand where. */
export function readCounts(ids, context) {
    return context.read(sql `select assignment_id as "assignmentId", count(*)::integer as pieces, ${handingIn}, ${marking}
    from ${states(ids, { act: "read-marking" }, context)} group by assignment_id`);
}
/** The same by marker and subject, of whom the viewer may see who marks their work, in the order of the subjects' codes. */
export function readMarkerCounts(ids, context) {
    return context.read(sql `select stands.assignment_id as "assignmentId", marker_id as "markerId",
      stands.subject_id as "subjectId", count(*)::integer as allotted, ${marking}
    from ${states(ids, markerName, context)} join subject on subject.id = stands.subject_id where marker_id is not null
    group by stands.assignment_id, stands.subject_id, subject.code, marker_id
    order by subject.code, marker_id`);
}
//# sourceMappingURL=counts.query.js.map