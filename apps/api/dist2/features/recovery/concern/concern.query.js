import sql, { empty } from "sql-template-tag";
import { inOrder } from "../../../graph/reading/by-key.js";
import { instant, selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { concernEvidenceTable } from "./concern-evidence.table.js";
import { concernTable } from "./concern.table.js";
const columns = selectList(concernTable, "concern");
const reading = [{ act: "read-concerns" }];
/** Concerns about trainees of whom the viewer may read them, the newest first. */
export async function readConcerns(context, which, asOf = null) {
    const rows = await context.read(sql `select ${columns} from concern
    join trainee on trainee.provider_id = concern.provider_id and trainee.id = concern.trainee_id
    where ${named(which)} and ${traineesWithin(viewerOf(context), reading)}
      ${asOf === null ? empty : sql `and concern.recorded_at <= ${asOf}::timestamptz`}
    order by concern.raised_on desc, concern.recorded_at desc, concern.id`);
    return rows.map((row) => ({ ...row, asOf }));
}
const named = (which) => "ids" in which
    ? sql `concern.id = any(${which.ids}::uuid[])`
    : sql `concern.trainee_id = any(${which.traineeIds}::uuid[])`;
/** Concerns by id; null outside the viewer's reach. */
export const concernById = async (ids, context) => inOrder(ids, await readConcerns(context, { ids }), ({ id }) => id);
/** What concerns rest on, or did, that the viewer was already found to reach, in the order in which it was linked. */
export function readEvidence(ids, context) {
    return context.read(sql `select ${selectList(concernEvidenceTable, "concern_evidence")},
      ${instant("withdrawn.recorded_at")} as "withdrawnAt"
    from concern_evidence left join concern_evidence_withdrawal withdrawn
      on withdrawn.provider_id = concern_evidence.provider_id and withdrawn.evidence_id = concern_evidence.id
    where concern_id = any(${ids}::uuid[]) order by concern_evidence.recorded_at, concern_evidence.id`);
}
//# sourceMappingURL=concern.query.js.map