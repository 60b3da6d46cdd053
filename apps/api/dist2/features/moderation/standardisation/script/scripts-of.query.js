import sql from "sql-template-tag";
import { selectList } from "../../../../graph/reading/select-list.js";
import { moderationUnit } from "../../reading/moderation-unit.js";
import { standardScriptTable } from "./script.table.js";
/** The scripts of exercises, in the order in which they are marked. */
export function readScripts(ids, context) {
    return context.read(sql `select ${selectList(standardScriptTable, "standard_script")}
    from standard_script where standardisation_id = any(${ids}::uuid[]) order by standardisation_id, position`);
}
/** What was agreed for the scripts of exercises. Whoever shows it asks `seesAgreed` first. */
export function readAgreed(ids, context) {
    if (ids.length === 0)
        return Promise.resolve([]);
    return moderationUnit(context).rows(`select script_id as "scriptId", standardisation_id as "standardisationId", agreed
     from standard_script_mark where standardisation_id = any($1::uuid[])`, [ids]);
}
/** The scripts of an exercise with what was agreed, within a transaction that is for moderation. */
export function scriptsWithin({ unit, viewer }, standardisationId) {
    return unit.rows(`select script.id, script.label, mark.agreed from standard_script script
     join standard_script_mark mark on mark.provider_id = script.provider_id and mark.script_id = script.id
     where script.provider_id = $1 and script.standardisation_id = $2 order by script.position`, [viewer.providerId, standardisationId]);
}
//# sourceMappingURL=scripts-of.query.js.map