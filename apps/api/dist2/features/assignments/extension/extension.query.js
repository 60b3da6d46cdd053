import sql, {} from "sql-template-tag";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { markerName } from "../assignments.guards.js";
import { extensionTable } from "./extension.table.js";
/** Extensions in the order in which they were given: of trainees within the viewer's reach, and of those who mark their work. */
export function readExtensions(where, context) {
    const viewer = viewerOf(context);
    const within = traineesWithin(viewer, [markerName]);
    const { everyone } = accessOf(viewer).reach(markerName);
    const pieces = sql `from piece_of_work piece
    join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
    left join allotment on allotment.provider_id = piece.provider_id and allotment.piece_id = piece.id
    where piece.provider_id = extension.provider_id and piece.assignment_id = extension.assignment_id and ${within}`;
    return context.read(sql `select ${selectList(extensionTable, "extension")}
    from assignment_extension extension
    where ${where} and case extension.extends
      when 'hand-in' then extension.person_id in (select trainee.person_id ${pieces})
      when 'marking' then extension.person_id in (select allotment.marker_id ${pieces})
      else ${everyone} end
    order by extension.recorded_at, extension.id`);
}
//# sourceMappingURL=extension.query.js.map