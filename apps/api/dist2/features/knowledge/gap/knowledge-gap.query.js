import sql, {} from "sql-template-tag";
import { knownAt } from "../../../graph/reading/as-of/known-at.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { knowledgeGapTable } from "./knowledge-gap.table.js";
const columns = selectList(knowledgeGapTable, "gap");
/** The newest step of each gap, of those known at an instant where one is given: how it stands. */
const standing = (asOf) => sql `lateral (select version, closed_on, evidence from knowledge_gap_step
  where knowledge_gap_step.provider_id = gap.provider_id and gap_id = gap.id${knownAt(asOf)} order by version desc limit 1) step`;
const select = (where, asOf = null) => sql `select ${columns}, step.closed_on as "closedOn", step.evidence, step.version, ${asOf}::text as "asOf"
  from knowledge_gap gap join trainee on trainee.provider_id = gap.provider_id and trainee.id = gap.trainee_id
    cross join ${standing(asOf)} where ${where}`;
/** Gaps of trainees, the oldest first, or gaps by id; only of trainees whose targets the viewer may see. */
export function readGaps(by, context, asOf = null) {
    const which = "ids" in by ? sql `gap.id = any(${by.ids}::uuid[])` : sql `gap.trainee_id = any(${by.traineeIds}::uuid[])`;
    const within = traineesWithin(viewerOf(context), [{ act: "read-targets" }]);
    return context.read(sql `${select(sql `${which} and ${within}`, asOf)} order by gap.trainee_id, gap.raised_on, gap.id`);
}
/** Gaps of one trainee as an action reads them within its transaction. */
export function gapsOfTrainee(unit, providerId, traineeId) {
    const { text, values } = select(sql `gap.provider_id = ${providerId} and gap.trainee_id = ${traineeId}::uuid`);
    return unit.rows(text, values);
}
/** One gap as an action reads it; null where the provider has none with this id. */
export async function gapWithin(unit, providerId, id) {
    const { text, values } = select(sql `gap.provider_id = ${providerId} and gap.id = ${id}::uuid`);
    const [gap] = await unit.rows(text, values);
    return gap ?? null;
}
//# sourceMappingURL=knowledge-gap.query.js.map