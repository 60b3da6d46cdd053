import { isUuid } from "../../../graph/reading/is-uuid.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { assignmentTable } from "./assignment.table.js";
/** Extensions of an assignment as JSON, in the domain's terms; `assignment` is in reach of the statement. */
export const extensionsOf = `(select coalesce(json_agg(json_build_object('of', extension.extends,
    'personId', extension.person_id, 'until', extension.until_on, 'reason', extension.reason)), '[]')
  from assignment_extension extension where extension.provider_id = assignment.provider_id
    and extension.assignment_id = assignment.id)`;
/** The assignment with this id; null where the provider has none. */
export async function assignmentToWrite({ unit, viewer }, id) {
    if (!isUuid(id))
        return null;
    const [found] = await unit.rows(`select ${selectList(assignmentTable, "assignment").sql}, ${extensionsOf} as extensions
     from assignment where provider_id = $1 and id = $2`, [viewer.providerId, id]);
    return found ?? null;
}
//# sourceMappingURL=assignment-to-write.js.map