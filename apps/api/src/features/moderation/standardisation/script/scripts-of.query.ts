import type { DecimalText } from "@reviewpoint/domain/moderation";
import sql from "sql-template-tag";
import type { GraphContext } from "../../../../graph/context.js";
import { selectList } from "../../../../graph/reading/select-list.js";
import type { Performance } from "../../../../graph/writing/action.js";
import { moderationUnit } from "../../reading/moderation-unit.js";
import type { AgreedMarkRow } from "./agreed-mark.table.js";
import { type ScriptRow, standardScriptTable } from "./script.table.js";

/** The scripts of exercises, in the order in which they are marked. */
export function readScripts(ids: readonly string[], context: GraphContext): Promise<ScriptRow[]> {
  return context.read<ScriptRow>(sql`select ${selectList(standardScriptTable, "standard_script")}
    from standard_script where standardisation_id = any(${ids}::uuid[]) order by standardisation_id, position`);
}

/** What was agreed for the scripts of exercises. Whoever shows it asks `seesAgreed` first. */
export function readAgreed(ids: readonly string[], context: GraphContext): Promise<AgreedMarkRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return moderationUnit(context).rows<AgreedMarkRow>(
    `select script_id as "scriptId", standardisation_id as "standardisationId", agreed
     from standard_script_mark where standardisation_id = any($1::uuid[])`,
    [ids],
  );
}

/** The scripts of an exercise with what was agreed, within a transaction that is for moderation. */
export function scriptsWithin(
  { unit, viewer }: Pick<Performance, "unit" | "viewer">,
  standardisationId: string,
): Promise<(Pick<ScriptRow, "id" | "label"> & { readonly agreed: DecimalText })[]> {
  return unit.rows(
    `select script.id, script.label, mark.agreed from standard_script script
     join standard_script_mark mark on mark.provider_id = script.provider_id and mark.script_id = script.id
     where script.provider_id = $1 and script.standardisation_id = $2 order by script.position`,
    [viewer.providerId, standardisationId],
  );
}
