import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import type { Keys } from "../../../graph/reading/reader/coming-rows.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { type FrameworkMappingRow, frameworkMappingTable } from "./framework-mapping.table.js";
import { type StrandRow, strandTable } from "./strand.table.js";

/** The strands of frameworks, in the provider's order. */
export function readStrands(frameworkIds: Keys, context: GraphContext): Promise<StrandRow[]> {
  return context.read<StrandRow>(sql`select ${selectList(strandTable, "strand")} from strand
    where strand.framework_id = any(${frameworkIds}::uuid[]) order by strand.framework_id, strand.position, strand.code`);
}

/** The national sections that strands point to. */
export function readMappings(
  strandIds: readonly string[],
  context: GraphContext,
): Promise<FrameworkMappingRow[]> {
  const select = selectList(frameworkMappingTable, "framework_mapping");
  return context.read<FrameworkMappingRow>(sql`select ${select} from framework_mapping
    where strand_id = any(${strandIds}::uuid[]) order by strand_id, scheme, section`);
}
