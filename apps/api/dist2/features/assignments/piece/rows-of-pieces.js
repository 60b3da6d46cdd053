import sql, { empty, raw } from "sql-template-tag";
import { maskedBits } from "../../../graph/guarding/row-parts.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reachedTrainees, traineesWithin } from "../../partnership/trainee/trainee-scope.js";
/** The rows of pieces of work in the order in which they came in, those of trainees outside the viewer's scope left out. */
export function rowsOfPieces(table, { guards, within, isHeld }) {
    const name = raw(table.options.name);
    return async (ids, context) => {
        const viewer = viewerOf(context);
        const masked = maskedBits(guards, viewer, within, (reach) => reachedTrainees(viewer, reach));
        const rows = await context.read(sql `select ${selectList(table, table.options.name)},
        piece.trainee_id as "traineeId", ${masked} as masked
      from ${name} join piece_of_work piece on piece.provider_id = ${name}.provider_id and piece.id = ${name}.piece_id
      join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
      where piece.id = any(${ids}::uuid[]) and ${traineesWithin(viewer, within)}
        ${isHeld ? sent(name, viewer.personId) : empty}
      order by ${name}.recorded_at, ${name}.sequence`);
        return gathered(ids, rows, ({ pieceId }) => pieceId);
    };
}
const sent = (name, personId) => sql `and (trainee.person_id <> ${personId}
  or exists (select from feedback_release sent where sent.provider_id = ${name}.provider_id
    and sent.piece_id = ${name}.piece_id and sent.released_at >= ${name}.recorded_at))`;
//# sourceMappingURL=rows-of-pieces.js.map