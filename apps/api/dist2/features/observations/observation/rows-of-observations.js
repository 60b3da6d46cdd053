import sql, { raw } from "sql-template-tag";
import { maskedBits } from "../../../graph/guarding/row-parts.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reachedTrainees, traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { reading } from "./observation.query.js";
/**
 * The rows of a table that belong to observations, in order, those of trainees outside the viewer's scope left out.
 *
 * @param guards of the type that shows them.
 */
export function rowsOfObservations(table, guards, order) {
    const name = table.options.name;
    const from = sql `${raw(name)}
    join observation on observation.provider_id = ${raw(name)}.provider_id and observation.id = ${raw(name)}.observation_id
    join trainee on trainee.provider_id = observation.provider_id and trainee.id = observation.trainee_id`;
    return async (ids, context) => {
        const viewer = viewerOf(context);
        const masked = maskedBits(guards, viewer, reading, (reach) => reachedTrainees(viewer, reach));
        const rows = await context.read(sql `select ${selectList(table, name)},
      observation.trainee_id as "traineeId", ${masked} as masked from ${from}
      where observation.id = any(${ids}::uuid[]) and ${traineesWithin(viewer, reading)} order by ${order}`);
        return gathered(ids, rows, ({ observationId }) => observationId);
    };
}
//# sourceMappingURL=rows-of-observations.js.map