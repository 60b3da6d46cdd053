import sql from "sql-template-tag";
import { selectList } from "../../../../graph/reading/select-list.js";
import { viewerOf } from "../../../../graph/reading/viewer.js";
import { moderationUnit } from "../../reading/moderation-unit.js";
import { trialMarkTable } from "./trial-mark.table.js";
const columns = selectList(trialMarkTable, "trial_mark");
/**
 * The marks that count, of each person and script the last: the viewer's own, and everybody's of exercises whose results
 * are released to the viewer.
 */
export async function readTrialMarks(ids, releasedIds, context) {
    const { personId } = viewerOf(context);
    const own = context.read(sql `select distinct on (script_id) ${columns} from trial_mark
    where standardisation_id = any(${ids}::uuid[]) and person_id = ${personId}::uuid
    order by script_id, sequence desc`);
    if (releasedIds.length === 0)
        return own;
    const all = await moderationUnit(context).rows(`select distinct on (person_id, script_id) ${columns.sql} from trial_mark
     where standardisation_id = any($1::uuid[]) order by person_id, script_id, sequence desc`, [releasedIds]);
    return [...all, ...(await own).filter(({ standardisationId }) => !releasedIds.includes(standardisationId))];
}
//# sourceMappingURL=trial-marks-of.query.js.map