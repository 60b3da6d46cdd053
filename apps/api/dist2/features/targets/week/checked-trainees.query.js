import sql from "sql-template-tag";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
/** Those of some trainees whose weeks the viewer checks, as an action reads them: one statement for all. */
export async function checkedTrainees(unit, viewer, traineeIds) {
    const { text, values } = sql `select trainee.id from trainee where trainee.provider_id = ${viewer.providerId}
    and trainee.id = any(${traineeIds.filter(isUuid)}::uuid[]) and ${traineesWithin(viewer, [{ act: "check-week" }])}`;
    const rows = await unit.rows(text, values);
    return new Set(rows.map(({ id }) => id));
}
//# sourceMappingURL=checked-trainees.query.js.map