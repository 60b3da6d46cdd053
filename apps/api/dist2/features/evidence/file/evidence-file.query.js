import sql, { empty } from "sql-template-tag";
import { inOrder } from "../../../graph/reading/by-key.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { instant, selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { readableLink } from "../link/readable-link.js";
import { standingLink } from "../link/standing-link.js";
import { evidenceFileTable } from "./evidence-file.table.js";
const columns = selectList(evidenceFileTable, "evidence_file");
const from = sql `evidence_file join trainee on trainee.provider_id = evidence_file.provider_id
  and trainee.id = evidence_file.trainee_id`;
const links = sql `from evidence_link where evidence_link.provider_id = evidence_file.provider_id
  and evidence_link.file_id = evidence_file.id and ${standingLink}`;
/** A file that is linked to nothing is its author's alone, while they may add files about the trainee. */
const isOwnUnlinked = (viewer) => sql `(evidence_file.added_by = ${viewer.personId}
  and not exists (select ${links}) and ${traineesWithin(viewer, [{ act: "add-evidence" }])})`;
/** Files by id that the viewer may have: through something that they are evidence of, or as their own. */
export const evidenceFileById = async (ids, context) => {
    const viewer = viewerOf(context);
    const rows = await context.read(sql `select ${columns} from ${from}
    where evidence_file.id = any(${ids}::uuid[]) and evidence_file.kept_at is not null
      and (${isOwnUnlinked(viewer)} or exists (select ${links} and (${readableLink(viewer)})))`);
    return inOrder(ids, rows, ({ id }) => id);
};
/** The viewer's own files that are linked to nothing, about one trainee or about anybody, the newest first. */
export async function readUnlinked(context, traineeId) {
    if (traineeId !== null && !isUuid(traineeId))
        return [];
    const about = traineeId === null ? empty : sql `and evidence_file.trainee_id = ${traineeId}::uuid`;
    return context.read(sql `select ${columns} from ${from}
    where evidence_file.kept_at is not null and evidence_file.removed_at is null ${about}
      and ${isOwnUnlinked(viewerOf(context))} order by evidence_file.added_at desc, evidence_file.id limit 100`);
}
/** The files that are evidence of things, or were, in the order in which they were linked; only where the viewer may have them. */
export function readFilesOf(column, ids, context) {
    return context.read(sql `select ${columns}, ${column} as "ofId",
      ${instant("evidence_link.recorded_at")} as "recordedAt", ${instant("withdrawn.recorded_at")} as "withdrawnAt"
    from evidence_link join ${from} on evidence_file.provider_id = evidence_link.provider_id
      and evidence_file.id = evidence_link.file_id
    left join evidence_link_withdrawal withdrawn on withdrawn.provider_id = evidence_link.provider_id
      and withdrawn.link_id = evidence_link.id
    where ${column} = any(${ids}::uuid[]) and evidence_file.kept_at is not null and (${readableLink(viewerOf(context))})
    order by evidence_link.recorded_at, evidence_link.id`);
}
//# sourceMappingURL=evidence-file.query.js.map